import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import type { DiskFile } from '../../../src/main/store/disk'
import { createDirectory, lookUp } from '../../../src/main/store/indexDirectory'

/** A file of these bytes that counts what is read of it. */
function fileOf(bytes: Buffer): { readonly file: Pick<DiskFile, 'read'>; readonly reads: number[] } {
  const reads: number[] = []
  const read = (into: Uint8Array, position: number): Promise<number> => {
    reads.push(into.byteLength)
    return Promise.resolve(bytes.copy(into, 0, position, position + into.byteLength))
  }
  return { file: { read }, reads }
}

function laidOut(ids: readonly string[], before: Buffer, expected = ids.length) {
  const directory = createDirectory(expected)
  ids.forEach((id, at) => directory.note(id, at * 1_000_000_007))
  const { place, lines } = directory.laidOut(before.byteLength)
  const texts = [...lines]
  return { place, texts, bytes: Buffer.concat([before, Buffer.from(texts.join(''))]) }
}

describe('the directory of the index', () => {
  it('finds whatever was noted, wherever it lies in the file, and reads a line for each', async () => {
    const ids = fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 400 })
    await fc.assert(
      fc.asyncProperty(ids, fc.nat(200), fc.nat(500), async (list, before, expected) => {
        const { place, bytes } = laidOut(list, Buffer.alloc(before, 'x'), expected)
        for (const [at, id] of list.entries()) {
          const { file, reads } = fileOf(bytes)
          expect([...((await lookUp(file, place, [id])) ?? [])]).toContain(at * 1_000_000_007)
          expect(reads).toEqual([place.length])
        }
      }),
      { numRuns: 50 },
    )
  })

  it('has lines of one length, however long the offsets are', () => {
    const { place, texts } = laidOut(
      Array.from({ length: 5_000 }, (_, at) => `zażółć ${at}`),
      Buffer.alloc(0),
    )
    expect(new Set(texts.map((text) => Buffer.byteLength(text)))).toEqual(new Set([place.length]))
    expect(texts).toHaveLength(place.lines)
    expect(place.lines).toBeGreaterThan(100)
  })

  it('knows nobody in an empty one, and says when it is damaged', async () => {
    const none = laidOut([], Buffer.alloc(0))
    expect(await lookUp(fileOf(none.bytes).file, none.place, ['c1'])).toEqual(new Set())
    const { place, bytes } = laidOut(['c1'], Buffer.alloc(0))
    bytes[12] = (bytes[12] ?? 0) ^ 1
    expect(await lookUp(fileOf(bytes).file, place, ['c1'])).toBeNull()
    expect(await lookUp(fileOf(bytes.subarray(0, 20)).file, place, ['c1'])).toBeNull()
  })
})
