import { describe, expect, it } from 'vitest'

import type { Languages } from '#shared/domain/brand/misspelling'
import { proposedSpellings, termsToMisspell } from '#shared/domain/brand/proposedSpellings'

const languages: Languages = ['en', 'fr', 'pl']
const texts = (brandTerms: string[], refusedTerms?: string[]) =>
  proposedSpellings('Mottle & Loam', { brandTerms, refusedTerms }, languages).map(({ text }) => text)

describe('proposedSpellings', () => {
  it('leaves out what the owner has confirmed or refused, however it is written', () => {
    const all = texts(['Mottle & Loam'])
    expect(all.slice(0, 2)).toEqual(['motle & loam', 'mottle and loam'])
    expect(texts(['Mottle & Loam', 'Motle & Loam'], ['MOTTLE AND LOAM'])).toEqual(all.slice(2))
  })
})

describe('termsToMisspell', () => {
  it('leaves out what has no misspellings', () => {
    expect(termsToMisspell(['Etsy', 'mottleandloam.example'], languages)).toEqual([])
  })

  it('takes a confirmed misspelling for no term of its own', () => {
    expect(termsToMisspell(['Mottle & Loam', 'motle & loam', 'mottleloam', 'Clay Fair'], languages)).toEqual([
      'Mottle & Loam',
      'Clay Fair',
    ])
  })
})
