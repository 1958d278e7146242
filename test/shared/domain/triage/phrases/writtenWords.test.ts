import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { writtenWords } from '#shared/domain/triage/phrases/writtenWords'

const keysOf = (text: string) => writtenWords(text).words.map(({ key }) => key)

describe('writtenWords', () => {
  it('are compared without case and accents, with numbers among them', () => {
    expect(keysOf('ŻÓŁĆ, Cassée! Order 4XL-2')).toEqual(['zolc', 'cassee', 'order', '4xl', '2'])
  })

  it('end where French elides, and keep an apostrophe inside, however it is written', () => {
    expect(keysOf('J’attends l’envoi, won’t wait')).toEqual(["j'", 'attends', "l'", 'envoi', "won't", 'wait'])
  })

  it('are where they say they are, whatever the text is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        const { words, places } = writtenWords(text)
        let end = 0
        for (const [index, word] of words.entries()) {
          expect(word.start).toBeGreaterThanOrEqual(end)
          expect(word.end).toBeGreaterThan(word.start)
          expect(places.get(word.key)).toContain(index)
          end = word.end
        }
        expect(end).toBeLessThanOrEqual(text.length)
      }),
    )
  })

  it('of a text that never ends are those of its beginning', () => {
    const { words } = writtenWords('ab '.repeat(100_000))
    expect(words).toHaveLength(Math.ceil(8_000 / 3))
  })
})
