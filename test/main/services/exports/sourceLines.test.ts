import { describe, expect, it } from 'vitest'

import { fail } from '#shared/domain/result'
import { sourceLines } from '../../../../src/main/services/exports/sourceLines'
import { readerOf } from './memoryExport'

async function linesOf(content: string | Uint8Array, chunkBytes: number, mostBytes = 100) {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  const lines: (string | null)[] = []
  const numbers: number[] = []
  for await (const some of sourceLines(readerOf(bytes, chunkBytes), mostBytes)) {
    if (!some.ok) throw new Error(some.error.code)
    lines.push(...some.value.map(({ text }) => text))
    numbers.push(...some.value.map(({ number }) => number))
  }
  expect(numbers).toEqual(lines.map((_, index) => index + 1))
  return lines
}

describe('the lines of a file', () => {
  it.each([1, 2, 3, 7, 1_000])('are the same, read in chunks of %i bytes', async (chunkBytes) => {
    const text = 'żółć 📦\n\nsecond\r\nlast'
    expect(await linesOf(text, chunkBytes)).toEqual(text.split('\n'))
  })

  it('are nothing but an empty one where nothing is', async () => {
    expect(await linesOf('', 10)).toEqual([''])
  })

  it('pass over what is too long and go on after it', async () => {
    expect(await linesOf(`one\n${'x'.repeat(101)}\nthree\n${'x'.repeat(100)}`, 7)).toEqual([
      'one',
      null,
      'three',
      'x'.repeat(100),
    ])
  })

  it('pass over what is not UTF-8', async () => {
    expect(await linesOf(new Uint8Array([97, 10, 0xff, 0xfe, 10, 98]), 2)).toEqual(['a', null, 'b'])
  })

  it('end with what the reader says', async () => {
    const refused = fail({ code: 'diskTrouble' as const, reason: 'EIO' })
    const results = []
    for await (const some of sourceLines({ read: async () => refused, close: async () => {} })) results.push(some)
    expect(results).toEqual([refused])
  })
})
