import { expect, test } from 'vitest'
import { asarOf } from '../../../build/setUp/writeAsar.mjs'

/** Reads the archive by its published layout: two pickles, a JSON table, the contents. */
function filesOf(archive: Buffer): Record<string, string> {
  const tableStart = 16
  const tableLength = archive.readUInt32LE(12)
  const { files } = JSON.parse(archive.toString('utf8', tableStart, tableStart + tableLength)) as {
    files: Record<string, { size: number; offset: string }>
  }
  const contents = 8 + archive.readUInt32LE(4)
  return Object.fromEntries(
    Object.entries(files).map(([name, { size, offset }]) => {
      const start = contents + Number(offset)
      return [name, archive.toString('utf8', start, start + size)]
    }),
  )
}

test('gives every file back, whatever its length and letters', () => {
  const files = { 'package.json': '{"main":"main.js"}', 'main.js': 'zażółć gęślą jaźń', 'empty.txt': '' }
  expect(filesOf(asarOf(files))).toEqual(files)
})
