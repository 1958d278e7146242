import { describe, expect, it } from 'vitest'

import { phrasePlaces } from '#shared/domain/triage/phrases/phrasePlaces'
import { writtenWords } from '#shared/domain/triage/phrases/writtenWords'

const found = (phrase: string, text: string, most?: number) =>
  phrasePlaces(phrase, writtenWords(text), most).map(({ start, end }) => text.slice(start, end))

describe('phrasePlaces', () => {
  it('finds whole words that follow each other, in any case and with any accents', () => {
    expect(found('jamais recu', 'Je n’ai JAMAIS  reçu mon colis')).toEqual(['JAMAIS  reçu'])
    expect(found('art', 'A party and some artists')).toEqual([])
    expect(found('never arrived', 'it arrived, never broken')).toEqual([])
  })

  it('finds as many as asked for, apart from each other', () => {
    expect(found('no no', 'no no no no no', 5)).toHaveLength(2)
    expect(found('no', 'no no no')).toHaveLength(1)
  })

  it('finds nothing of a phrase without a word, and takes signs of a pattern as signs', () => {
    expect(found('...', 'What...')).toEqual([])
    expect(found('.*', 'anything .* at all')).toEqual([])
    expect(found('(broken', 'it is broken')).toEqual(['broken'])
  })
})
