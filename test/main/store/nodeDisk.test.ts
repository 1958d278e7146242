import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { beforeEach, describe, expect, it } from 'vitest'

import { createNodeDisk } from '../../../src/main/store/nodeDisk'
import { createOpeningDisk } from '../../../src/main/store/openingDisk'
import { aFolder } from './shopFolder'

let folder = ''
const disks = { 'the file system': createNodeDisk(), 'the file system of the first moments': createOpeningDisk() }
let disk = createNodeDisk()
beforeEach(async () => {
  disk = createNodeDisk()
  folder = await aFolder()
  await disk.makeFolder(join(folder, 'log'))
})

describe.each(Object.entries(disks))('%s', (_, one) => {
  beforeEach(() => {
    disk = one
  })

  it('makes folders down to the one asked for, and is content with one that is there', async () => {
    await disk.makeFolder(join(folder, 'log'))
    expect(await disk.list(folder)).toEqual(['log'])
  })

  it('creates new files only and appends to old ones only', async () => {
    const path = join(folder, 'file')
    await expect(disk.open(path, 'append')).rejects.toMatchObject({ code: 'ENOENT' })
    await (await disk.open(path, 'create')).close()
    await expect(disk.open(path, 'create')).rejects.toMatchObject({ code: 'EEXIST' })
  })

  it('appends at the end, also after a cut and behind what another has written', async () => {
    const path = join(folder, 'file')
    await writeFile(path, 'abcdef')
    const file = await disk.open(path, 'append')
    await file.truncate(3)
    expect(await file.append(Buffer.from('X'))).toBe(1)
    await writeFile(path, 'other', { flag: 'a' })
    await file.append(Buffer.from('Y'))
    await file.sync()
    expect(await file.size()).toBe(10)
    await file.close()
    expect(await readFile(path, 'utf8')).toBe('abcXotherY')
  })

  it('reads from a position, and less than asked for at the end', async () => {
    await writeFile(join(folder, 'file'), 'abcdef')
    const file = await disk.open(join(folder, 'file'), 'read')
    const into = Buffer.alloc(4)
    expect([await file.read(into, 3), into.toString('utf8', 0, 3)]).toEqual([3, 'def'])
    expect(await file.read(into, 6)).toBe(0)
    await file.close()
  })

  it('lists names in order, renames and removes', async () => {
    await Promise.all(['b', 'a'].map((name) => writeFile(join(folder, name), '')))
    await disk.rename(join(folder, 'b'), join(folder, 'c'))
    expect(await disk.list(folder)).toEqual(['a', 'c', 'log'])
    await disk.remove(join(folder, 'a'))
    expect(await readdir(folder)).toHaveLength(2)
  })

  it('tells files, folders and links apart, and two names of one file from two files', async () => {
    await writeFile(join(folder, 'file'), 'abcdef')
    await symlink(join(folder, 'log'), join(folder, 'pointer'))
    expect(await disk.stat(join(folder, 'file'))).toMatchObject({ kind: 'file', size: 6, identity: null })
    expect((await disk.stat(join(folder, 'log'))).kind).toBe('folder')
    expect((await disk.stat(join(folder, 'pointer'))).kind).toBe('other')
    await disk.link(join(folder, 'file'), join(folder, 'second'))
    const [one, other] = await Promise.all(['file', 'second'].map((name) => disk.stat(join(folder, name))))
    expect(one?.identity).toEqual(expect.any(String))
    expect(other?.identity).toBe(one?.identity)
    expect(await disk.realPath(join(folder, 'pointer'))).toBe(await disk.realPath(join(folder, 'log')))
  })

  it('removes empty folders only', async () => {
    await writeFile(join(folder, 'log', 'file'), '')
    await expect(disk.removeFolder(join(folder, 'log'))).rejects.toMatchObject({ code: 'ENOTEMPTY' })
    await disk.remove(join(folder, 'log', 'file'))
    await disk.removeFolder(join(folder, 'log'))
    expect(await readdir(folder)).toEqual([])
  })

  it('does without folder syncs where the system has none', async () => {
    await expect(createNodeDisk('win32').syncFolder(join(folder, 'absent'))).resolves.toBeUndefined()
    await mkdir(join(folder, 'present'))
    await disk.syncFolder(join(folder, 'present'))
    await expect(disk.syncFolder(join(folder, 'absent'))).rejects.toMatchObject({ code: 'ENOENT' })
  })
})
