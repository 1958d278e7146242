import { mkdir, mkdtemp, open, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { fail, type Result } from '#shared/domain/result'
import { createExportSource, createExportTarget, type ExportCalls } from '../../../src/main/desktop/exportFiles'
import { renamePatiently } from '../../../src/main/desktop/renamePatiently'

let folder = ''

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'shopbell-export-'))
})
afterEach(() => rm(folder, { recursive: true }))

function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}

async function begun(calls?: ExportCalls) {
  const made = value(await createExportTarget(folder, calls).begin('export'))
  const file = value(await made.file('shop.json'))
  return { made, file }
}

/** Calls of which one fails as a disk would. */
function failing(call: 'write' | 'sync' | 'shortWrite' | 'rename', code: string): ExportCalls {
  const refuse = () => Promise.reject(Object.assign(new Error(code), { code }))
  return {
    rename: call === 'rename' ? refuse : renamePatiently,
    open: async (...asked) => {
      const handle = await open(...asked)
      if (call === 'write') handle.appendFile = refuse
      if (call === 'shortWrite') handle.appendFile = async () => undefined
      if (call === 'sync') handle.sync = refuse
      return handle
    },
  }
}

describe('an export being written', () => {
  it('has an unfinished name until it is finished, and is for its owner’s eyes only', async () => {
    const { made, file } = await begun()
    value(await file.write('żółć '))
    value(await file.write('📦'))
    expect(await readdir(folder)).toEqual(['export.partial'])

    expect(value(await made.finish())).toBe(join(folder, 'export'))
    expect(await readdir(folder)).toEqual(['export'])
    expect(await readFile(join(folder, 'export', 'shop.json'), 'utf8')).toBe('żółć 📦')
    if (process.platform === 'win32') return
    expect((await stat(join(folder, 'export', 'shop.json'))).mode & 0o777).toBe(0o600)
    expect((await stat(join(folder, 'export'))).mode & 0o777).toBe(0o700)
  })

  it('is on the disk, files and folder, before it has its name, and its name after that', async () => {
    const steps: string[] = []
    const calls: ExportCalls = {
      rename: async (from, to) => {
        steps.push('rename')
        await renamePatiently(from, to)
      },
      open: async (...asked) => {
        const handle = await open(...asked)
        const sync = handle.sync.bind(handle)
        handle.sync = async () => {
          steps.push(`sync ${String(asked[0]).slice(folder.length)}`)
          await sync()
        }
        return handle
      },
    }
    const { made } = await begun(calls)
    value(await made.finish())
    const folders = process.platform === 'win32' ? [] : ['sync /export.partial', 'sync ']
    const file = `sync ${join('/export.partial', 'shop.json')}`
    expect(steps).toEqual([file, ...folders.slice(0, 1), 'rename', ...folders.slice(1)])
  })

  it('touches nothing that is there: it takes the next free name', async () => {
    await mkdir(join(folder, 'export'))
    await mkdir(join(folder, 'export-2.partial'))
    await writeFile(join(folder, 'export-2.partial', 'inside'), 'kept')
    const { made } = await begun()
    expect(value(await made.finish())).toBe(join(folder, 'export-3'))
    expect(await readFile(join(folder, 'export-2.partial', 'inside'), 'utf8')).toBe('kept')
  })

  it('goes without a trace when it is given up', async () => {
    const { made, file } = await begun()
    value(await file.write('half'))
    await made.discard()
    expect(await readdir(folder)).toEqual([])
  })

  it('lets go of its files when it is given up', async () => {
    const handles: Awaited<ReturnType<typeof open>>[] = []
    const { made } = await begun({
      rename: renamePatiently,
      open: async (...asked) => {
        const handle = await open(...asked)
        handles.push(handle)
        return handle
      },
    })
    await made.discard()
    expect(handles.map(({ fd }) => fd)).toEqual([-1])
  })

  it.each([
    ['write', 'ENOSPC', { code: 'diskFull' }],
    ['write', 'EDQUOT', { code: 'diskFull' }],
    ['write', 'EIO', { code: 'diskTrouble', reason: 'EIO' }],
    ['shortWrite', '', { code: 'diskFull' }],
    ['sync', 'EIO', { code: 'diskTrouble', reason: 'EIO' }],
    ['rename', 'EACCES', { code: 'diskReadOnly' }],
  ] as const)('says why a %s failed with %s and leaves nothing', async (call, code, error) => {
    const { made, file } = await begun(failing(call, code))
    const written = await file.write('text')
    const finished = written.ok ? await made.finish() : written
    expect(finished).toEqual(fail(error))
    expect(await readdir(folder)).not.toContain('export')
    await made.discard()
    expect(await readdir(folder)).toEqual([])
  })

  it('says where it cannot begin', async () => {
    const target = createExportTarget(join(folder, 'nowhere'))
    expect(await target.begin('export')).toEqual(fail({ code: 'diskTrouble', reason: 'ENOENT' }))
  })
})

describe('an export being read', () => {
  async function textOf(path: string): Promise<string> {
    const reader = value(await createExportSource(path).open())
    const pieces: Buffer[] = []
    for (let piece = value(await reader.read()); piece !== null; piece = value(await reader.read()))
      pieces.push(Buffer.from(piece))
    await reader.close()
    return Buffer.concat(pieces).toString('utf8')
  }

  it('is found by its folder or by the file itself', async () => {
    const text = 'żółć\n'.repeat(50_000)
    await writeFile(join(folder, 'shop.json'), text)
    expect(await textOf(folder)).toBe(text)
    expect(await textOf(join(folder, 'shop.json'))).toBe(text)
  })

  it('is not there where no shop.json is', async () => {
    expect(await createExportSource(folder).open()).toEqual(fail({ code: 'notFound' }))
    expect(await createExportSource(join(folder, 'nowhere')).open()).toEqual(fail({ code: 'notFound' }))
  })
})
