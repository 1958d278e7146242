import { describe, expect, it } from 'vitest'

import type { DiskFile } from '../../../src/main/store/disk'
import { logLines } from '../../../src/main/store/logLines'

async function linesOf(text: string, readAtMost: number): Promise<[string, number, boolean][]> {
  const bytes = Buffer.from(text)
  const file: Pick<DiskFile, 'read'> = {
    read: async (into, position) => bytes.copy(into, 0, position, position + Math.min(readAtMost, into.byteLength)),
  }
  const lines: [string, number, boolean][] = []
  for await (const batch of logLines(file as DiskFile, bytes.byteLength)) {
    for (const line of batch) lines.push([line.bytes.toString(), line.offset, line.isEnded])
  }
  return lines
}

describe('logLines', () => {
  it('finds the same lines however few bytes each read answers', async () => {
    const text = 'żółć\n\nsecond line\nx\nunfinished'
    for (let readAtMost = 1; readAtMost <= 40; readAtMost++) {
      expect(await linesOf(text, readAtMost)).toEqual([
        ['żółć', 0, true],
        ['', 9, true],
        ['second line', 10, true],
        ['x', 22, true],
        ['unfinished', 24, false],
      ])
    }
  })

  it('reads lines longer than a slice', async () => {
    const long = 'a'.repeat(2_500_000)
    expect((await linesOf(`${long}\nb\n`, 10_000_000)).map(([text, offset]) => [text.length, offset])).toEqual([
      [2_500_000, 0],
      [1, 2_500_001],
    ])
  })

  it('finds nothing in an empty file', async () => {
    expect(await linesOf('', 10)).toEqual([])
  })
})
