import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { brandMatches } from '#shared/domain/brand/brandMatches'

const shop = 'Mottle & Loam'
const found = (text: string, ...terms: string[]) =>
  brandMatches(text, terms).map(({ start, end }) => text.slice(start, end))

describe('brandMatches', () => {
  it.each([
    ['I love Mottle & Loam', 'Mottle & Loam'],
    ['I love mottle&loam.', 'mottle&loam'],
    ["Mottle&Loam's mugs", 'Mottle&Loam'],
    ['MOTTLE & LOAM’S', 'MOTTLE & LOAM'],
    ['(Mottle  &  Loam)', 'Mottle  &  Loam'],
    ['ever tried mottle-loam?', 'mottle-loam'],
    ['“Mottle\n& Loam”', 'Mottle\n& Loam'],
    ['_Mottle & Loam_ is great', 'Mottle & Loam'],
    ['Möttle & Lóam', 'Möttle & Lóam'],
    ['Mot\u200btle & Loam', 'Mot\u200btle & Loam'],
    ['love #MottleAndLoam!', '#MottleAndLoam'],
    ['#mottle_loam', '#mottle_loam'],
    ['#mottleetloam', '#mottleetloam'],
    ['＃mottleiloam', '＃mottleiloam'],
    ['ask @mottleandloam.', '@mottleandloam'],
    ['ask @mottle.and.loam, please', '@mottle.and.loam'],
    ['ask @mottleandloam@clayfolk.example', '@mottleandloam'],
    ['ask @mottleandloam.example', '@mottleandloam.example'],
    ['ask @Mottle & Loam', 'Mottle & Loam'],
  ])('finds the shop in %j', (text, words) => expect(found(text, shop)).toEqual([words]))

  it.each([
    'mottled & loamy',
    'Mottle and something, then Loam',
    'The walls mottle. Loam is a soil',
    'mottle, loam and sand',
    'mottle\n\nloam',
    'mottleandloam',
    '#mottleandloamfans',
    '@mottleandloam_fan',
    '@not_mottle_loam',
    'https://pictures.example/mottle-loam/1',
    'pictures.example/mottle-loam',
    'https://video.example/@mottleandloam',
    'https://a.example?q=mottle-loam',
    'mottle-loam@mail.example wrote',
    'x_mottle_loam_y',
    '',
  ])('does not find it in %j', (text) => expect(found(text, shop)).toEqual([]))

  it.each([
    ['English', 'Have you seen Acme’s sale? ACME!', 'Acme', ['Acme', 'ACME']],
    ['English', 'acme.example is down', 'Acme', ['acme']],
    ['English', 'pinnacme acmes acme2', 'Acme', []],
    ['French', 'J’adore l’Étoile bleue', 'Étoile Bleue', ['Étoile bleue']],
    ['French', 'l’etoile bleue, encore', 'Étoile Bleue', ['etoile bleue']],
    ['French', 'les étoiles bleues', 'Étoile Bleue', []],
    ['Polish', 'Kupiłam w Lodz Ceramika', 'Łódź Ceramika', ['Lodz Ceramika']],
    ['Polish', 'z łódź ceramiką', 'Łódź Ceramika', ['łódź ceramiką']],
    ['Polish', 'łódź ceramiki', 'Łódź Ceramika', []],
  ])('compares whole words without accents (%s, %j)', (_, text, term, words) => {
    expect(found(text, term)).toEqual(words)
  })

  it.each([
    ['#acmemugs', 'my #AcmeMugs and acmemugs', ['#AcmeMugs']],
    ['@acme_mugs', 'by @acme_mugs, #acme_mugs', ['@acme_mugs']],
    ['@acme@clay.example', 'by @acme@clay.example', ['@acme']],
    ['acme.example', 'see https://www.acme.example/sale', ['acme.example']],
    ['https://acme.example/shop', 'see acme.example/shop.', ['acme.example/shop']],
    ['acme.example', 'see https://other.example/acme.example', []],
    ['acme.example', 'ask @acme.example', ['@acme.example']],
    ['!!', 'wow!!', []],
  ])('takes %j as it is meant in %j', (term, text, words) => expect(found(text, term)).toEqual(words))

  it('says which term was found and how, in the order of the text', () => {
    expect(brandMatches('@acme or Loam, #acme', ['loam', 'acme'])).toEqual([
      { term: 'acme', as: 'handle', start: 0, end: 5 },
      { term: 'loam', as: 'words', start: 9, end: 13 },
      { term: 'acme', as: 'hashtag', start: 15, end: 20 },
    ])
  })

  const piece = fc.oneof(
    fc.constantFrom(
      'Mottle',
      '&',
      ' ',
      'loam',
      '#',
      '@',
      '_',
      '.',
      '/',
      'https://',
      'é',
      '\u0301',
      '\u200d',
      '🏺',
      '陶',
      '\n',
    ),
    fc.string({ unit: 'grapheme', maxLength: 4 }),
  )
  const text = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''))

  it('never throws, and stays inside the text', () => {
    fc.assert(
      fc.property(text, fc.array(text, { maxLength: 4 }), (written, terms) => {
        for (const { start, end, term } of brandMatches(written, terms)) {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(written.length)
          expect(terms).toContain(term)
        }
      }),
    )
  })

  it('finds a term between any blanks, and never with a letter grown to it', () => {
    const word = fc.stringMatching(/^[a-zęéł]{2,9}$/)
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 3 }), text, text, (words, before, after) => {
        const term = words.join(' ')
        const places = brandMatches(`${before.replace(/[/@#?&]/g, '')} ${term} ${after}`, [term])
        expect(places.some(({ end, start }) => end - start >= term.length)).toBe(true)
        expect(brandMatches(`x${term}`, [term])).toEqual([])
      }),
    )
  })
})
