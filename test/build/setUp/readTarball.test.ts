import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { takeFromTarball } from '../../../build/setUp/readTarball.mjs'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tarball-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const BLOCK = 512

function tarball(files: Readonly<Record<string, Buffer>>): string {
  const blocks = Object.entries(files).flatMap(([name, content]) => {
    const header = Buffer.alloc(BLOCK)
    header.write(name, 0)
    header.write(`${content.length.toString(8).padStart(11, '0')}\0`, 124)
    return [header, content, Buffer.alloc((BLOCK - (content.length % BLOCK)) % BLOCK)]
  })
  const file = join(folder, 'package.tgz')
  writeFileSync(file, gzipSync(Buffer.concat([...blocks, Buffer.alloc(2 * BLOCK)])))
  return file
}

it('takes the one file that is asked for, from between others', async () => {
  const wanted = Buffer.from(Array.from({ length: 300_001 }, (_, at) => at % 251))
  const file = tarball({
    'package/a': Buffer.from('before'),
    'package/b.zip': wanted,
    'package/c': Buffer.from('after'),
  })
  expect(await takeFromTarball(file, 'package/b.zip', join(folder, 'out'))).toBe(true)
  expect(readFileSync(join(folder, 'out')).equals(wanted)).toBe(true)
})

it('says when the file is not there, and writes nothing', async () => {
  const file = tarball({ 'package/a': Buffer.from('before') })
  expect(await takeFromTarball(file, 'package/b.zip', join(folder, 'out'))).toBe(false)
  expect(existsSync(join(folder, 'out'))).toBe(false)
})
