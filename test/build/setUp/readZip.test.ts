import { existsSync, mkdtempSync, readFileSync, readlinkSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { unpackZip } from '../../../build/setUp/readZip.mjs'
import { zipOf, type ZipPart } from './zipOf'

const FILE = 0o100644
const PROGRAM = 0o100755
const LINK = 0o120777
const FOLDER = 0o040755

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'zip-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

function archive(parts: readonly ZipPart[]): string {
  const file = join(folder, 'archive.zip')
  writeFileSync(file, zipOf(parts))
  return file
}

const target = (name = '') => join(folder, 'out', name)

describe('unpackZip', () => {
  it('gives packed, stored and empty files back in their folders', async () => {
    const long = 'a line\n'.repeat(50_000)
    const file = archive([
      { name: 'deep/', text: '', mode: FOLDER, isStored: true },
      { name: 'deep/packed.txt', text: long, mode: FILE },
      { name: 'stored-ż.txt', text: 'as it is', mode: FILE, isStored: true },
      { name: 'empty.txt', text: '', mode: FILE, isStored: true },
    ])
    await unpackZip(file, target())
    expect(readFileSync(target('deep/packed.txt'), 'utf8')).toBe(long)
    expect(readFileSync(target('stored-ż.txt'), 'utf8')).toBe('as it is')
    expect(readFileSync(target('empty.txt'), 'utf8')).toBe('')
  })

  it.skipIf(process.platform === 'win32')('keeps programs executable and links linked', async () => {
    const file = archive([
      { name: 'electron', text: '#!/bin/sh', mode: PROGRAM },
      { name: 'Current', text: 'Versions/A', mode: LINK, isStored: true },
    ])
    await unpackZip(file, target())
    expect(statSync(target('electron')).mode & 0o111).toBe(0o111)
    expect(readlinkSync(target('Current'))).toBe('Versions/A')
  })

  it('renames and leaves out what it is asked to', async () => {
    const file = archive([
      { name: 'App/keep', text: 'kept', mode: FILE },
      { name: 'App/drop', text: 'dropped', mode: FILE },
    ])
    await unpackZip(file, target(), (name) => (name === 'App/keep' ? 'renamed' : null))
    expect(readFileSync(target('renamed'), 'utf8')).toBe('kept')
    expect(existsSync(target('App'))).toBe(false)
  })

  it.each(['../outside', 'a/../../outside'])('refuses to write outside its folder: %s', async (name) => {
    const file = archive([{ name, text: 'x', mode: FILE }])
    await expect(unpackZip(file, target())).rejects.toThrow('outside')
    expect(existsSync(join(folder, 'outside'))).toBe(false)
  })

  it('refuses what is not a zip, and a zip that lost its beginning', async () => {
    const file = archive([{ name: 'a', text: 'some text', mode: FILE }])
    const bytes = readFileSync(file)
    writeFileSync(file, 'nothing of the kind, but longer than the ending of a zip')
    await expect(unpackZip(file, target())).rejects.toThrow('not a zip')
    writeFileSync(file, bytes.subarray(20))
    await expect(unpackZip(file, target())).rejects.toThrow()
  })
})
