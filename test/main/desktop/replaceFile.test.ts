import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { replaceFile } from '../../../src/main/desktop/replaceFile'

let folder = ''

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'shopbell-replace-'))
})
afterEach(() => rm(folder, { recursive: true }))

describe('replaceFile', () => {
  it('puts the new text in place of the old, for the owner’s eyes only', async () => {
    const path = join(folder, 'vault.json')
    await replaceFile(path, 'old')
    await replaceFile(path, 'new ✓')
    expect(await readFile(path, 'utf8')).toBe('new ✓')
    expect((await stat(path)).mode & 0o777).toBe(0o600)
    expect(await readdir(folder)).toEqual(['vault.json'])
  })

  it('leaves no temporary file and touches nothing when the disk refuses', async () => {
    const path = join(folder, 'vault.json')
    await mkdir(path)
    await writeFile(join(path, 'inside'), 'kept')
    await expect(replaceFile(path, 'new')).rejects.toThrow()
    expect(await readdir(folder)).toEqual(['vault.json'])
    expect(await readFile(join(path, 'inside'), 'utf8')).toBe('kept')
  })

  it('is not stopped by what a crash left behind', async () => {
    const path = join(folder, 'vault.json')
    await writeFile(`${path}.${process.pid}.tmp`, 'half')
    await replaceFile(path, 'new')
    expect(await readFile(path, 'utf8')).toBe('new')
  })
})
