import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { appFile } from '../../../src/main/desktop/appFile'

let outside = ''
let folder = ''

beforeAll(async () => {
  outside = await mkdtemp(join(tmpdir(), 'shopbell-app-file-'))
  folder = join(outside, 'window')
  await mkdir(join(folder, 'assets', 'folder.js'), { recursive: true })
  await writeFile(join(folder, 'index.html'), '<p>hello</p>')
  await writeFile(join(folder, 'assets', 'index.js'), 'hello()')
  await writeFile(join(folder, 'notes.txt'), 'no known kind')
  await writeFile(join(outside, 'secret.json'), '{}')
  await writeFile(join(outside, 'window-secret.json'), '{}')
  await symlink(outside, join(folder, 'link-to-outside'))
  await symlink(join(outside, 'secret.json'), join(folder, 'linked.json'))
})
afterAll(() => rm(outside, { recursive: true }))

describe('appFile', () => {
  it('reads a file inside the folder with its type', async () => {
    const file = await appFile(folder, ['assets', 'index.js'])
    expect(file?.type).toBe('text/javascript; charset=utf-8')
    expect(Buffer.from(file?.bytes ?? []).toString()).toBe('hello()')
  })

  it.each([
    ['a file that is not there', ['missing.html']],
    ['a folder', ['assets', 'folder.js']],
    ['a kind of file that the window does not use', ['notes.txt']],
    ['a step up', ['..', 'secret.json']],
    ['a step up that stays inside', ['assets', '../index.html']],
    ['a step up inside a name', ['assets', '../../secret.json']],
    ['a backslash step up', ['..\\secret.json']],
    ['an absolute path', ['', 'etc', 'passwd.json']],
    ['a drive', ['C:', 'secret.json']],
    ['a link out of the folder', ['link-to-outside', 'secret.json']],
    ['a linked file outside', ['linked.json']],
    ['a sibling whose name starts like the folder', ['..', 'window-secret.json']],
    ['a NUL', ['index.html\u0000.json']],
    ['nothing', []],
  ])('answers null for %s', async (_what, segments) => {
    expect(await appFile(folder, segments)).toBeNull()
  })
})
