import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { brandMatches } from '#shared/domain/brand/brandMatches'
import { isEverydayWord } from '#shared/domain/brand/isEverydayWord'
import { misspellingKinds, type Languages } from '#shared/domain/brand/misspelling'
import { allMisspellings, misspellings } from '#shared/domain/brand/misspellings'

const all: Languages = ['en', 'fr', 'pl']
const kindOf = (term: string, text: string, languages: Languages) =>
  allMisspellings(term, languages).find((one) => one.text === text)?.kind

describe('misspellings', () => {
  it.each([
    ['Mottle & Loam', 'motle & loam', 'undoubledLetter'],
    ['Mottle & Loam', 'mottle & looam', 'doubledLetter'],
    ['Mottle & Loam', 'mttle & loam', 'droppedLetter'],
    ['Mottle & Loam', 'motlte & loam', 'swappedLetters'],
    ['Mottle & Loam', 'mottle & lpam', 'neighbourKey'],
    ['Mottle & Loam', 'mottle and loam', 'andWord'],
    ['Mottle & Loam', 'mottleandloam', 'joined'],
    ['Mottle & Loam', 'mottleloam', 'joined'],
    ['Mottle and Loam', 'mottle & loam', 'andWord'],
    ['Clay Corner', 'claycorner', 'joined'],
    ['clay-corner', 'claycorner', 'joined'],
    ['ClayCorner', 'clay corner', 'split'],
    ['bluegarden', 'blue garden', 'split'],
    ['Phoebe', 'foebe', 'soundsAlike'],
    ['Mottle', 'mottel', 'soundsAlike'],
    ['Kaysie', 'kaysy', 'soundsAlike'],
    ['Kettlby Creek', 'kettlby creak', 'soundsAlike'],
    ['Möbius', 'mobius', 'diacritics'],
    ['Möbius', 'moebius', 'diacritics'],
  ] as const)('English: %s is written %s', (term, text, kind) => expect(kindOf(term, text, ['en'])).toBe(kind))

  it.each([
    ['Brûlerie', 'brulerie', 'diacritics'],
    ['Terre & Feu', 'terre et feu', 'andWord'],
    ['Philomène', 'filomène', 'soundsAlike'],
    ['Château Vert', 'châto vert', 'soundsAlike'],
    ['Boulange', 'boolange', 'soundsAlike'],
    ['Lucette', 'lucète', undefined],
    ['Lucette', 'lucete', 'undoubledLetter'],
    ['Tricotins', 'tricotin', 'soundsAlike'],
    ['Théodora', 'téodora', 'soundsAlike'],
    ['Marquise', 'marquize', 'soundsAlike'],
    ['Amélie Zut', 'qmélie zut', 'neighbourKey'],
  ] as const)('French: %s is written %s', (term, text, kind) => expect(kindOf(term, text, ['fr'])).toBe(kind))

  it.each([
    ['Łódź Ceramika', 'lodz ceramika', 'diacritics'],
    ['Rzeźba i Żubr', 'rzeźba & żubr', 'andWord'],
    ['Rzeźba i Żubr', 'żeźba i żubr', 'soundsAlike'],
    ['Rzeźba i Żubr', 'rzeźba i rzubr', 'soundsAlike'],
    ['Chatka', 'hatka', 'soundsAlike'],
    ['Góralka', 'guralka', 'soundsAlike'],
    ['Wąwóz', 'womwóz', 'soundsAlike'],
    ['Luxus', 'luksus', 'soundsAlike'],
    ['Zebrana', 'xebrana', 'neighbourKey'],
  ] as const)('Polish: %s is written %s', (term, text, kind) => expect(kindOf(term, text, ['pl'])).toBe(kind))

  it('puts the likeliest first, at most 20, and shows every way of going wrong', () => {
    const found = misspellings('Mottle & Loam', all)
    expect(found.slice(0, 4).map(({ text }) => text)).toEqual([
      'motle & loam',
      'mottle and loam',
      'mottleandloam',
      'mottleloam',
    ])
    expect(found.length).toBeLessThanOrEqual(20)
    expect(found.map(({ likelihood }) => likelihood)).toEqual(
      found.map(({ likelihood }) => likelihood).toSorted((one, other) => other - one),
    )
    expect(misspellings('Phoebé', all).map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['diacritics', 'soundsAlike', 'droppedLetter', 'swappedLetters', 'neighbourKey']),
    )
  })

  it('weighs the languages as they are ordered', () => {
    const first = (languages: Languages) =>
      misspellings('Mottle & Loam', languages).find(({ kind }) => kind === 'andWord')?.text
    expect(first(['en', 'fr'])).toBe('mottle and loam')
    expect(first(['fr', 'en'])).toBe('mottle et loam')
    expect(first(['pl'])).toBe('mottle i loam')
  })

  it.each([
    ['Maple & Lane', 'maple & lanes'],
    ['Maple & Lane', 'maple & land'],
    ['Maple & Lane', 'maple & lame'],
    ['Breadd', 'bread'],
    ['Morze i Las', 'może i las'],
    ['Forêtt', 'forêt'],
    ['Clay Corner', 'clay corners'],
  ])('does not take an everyday word for a misspelling: %s, %s', (term, text) => {
    expect(kindOf(term, text, all)).toBeUndefined()
  })

  it.each(['Etsy', 'acme.example', 'https://acme.example/shop', '!!', '', '陶器の店', '1234567'])(
    'has none for %j',
    (term) => {
      expect(misspellings(term, all)).toEqual([])
    },
  )

  it('keeps the sign of a hashtag or handle, and the server behind it', () => {
    expect(misspellings('#mottleloam', all).every(({ text }) => /^#\p{L}+$/u.test(text))).toBe(true)
    const handles = misspellings('@mottle@clay.example', all)
    expect(handles.length).toBeGreaterThan(5)
    expect(handles.every(({ text }) => /^@\p{L}+@clay\.example$/u.test(text))).toBe(true)
  })

  const term = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 40 }),
    fc
      .array(fc.stringMatching(/^[A-Za-zęóżłéèçß]{1,9}$/), { minLength: 1, maxLength: 4 })
      .map((words) => words.join(' ')),
    fc.stringMatching(/^[#@]?[A-Za-z&. -]{2,20}$/),
  )

  it('never throws, proposes nothing twice, nothing that is the term itself, nothing an account would refuse', () => {
    fc.assert(
      fc.property(term, fc.shuffledSubarray([...all]), (typed, languages) => {
        const found = misspellings(typed, languages)
        const texts = found.map(({ text }) => text)
        expect(new Set(texts).size).toBe(texts.length)
        expect(texts).not.toContain(typed.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase())
        for (const { text, kind, likelihood } of found) {
          expect(misspellingKinds).toContain(kind)
          expect(text.length).toBeGreaterThanOrEqual(2)
          expect(text.length).toBeLessThanOrEqual(100)
          expect(likelihood).toBeGreaterThan(0)
          expect(likelihood).toBeLessThanOrEqual(1)
          if (!text.includes(' ')) expect(isEverydayWord(text)).toBe(false)
        }
      }),
    )
  })

  it('proposes what whole-word matching of the term does not find by itself', () => {
    fc.assert(
      fc.property(term, (typed) => {
        const name = typed.replace(/[#@＃＠]/g, '')
        for (const { text, kind } of misspellings(name, all)) {
          if (kind !== 'diacritics') expect(brandMatches(text, [name])).toEqual([])
        }
      }),
    )
  })
})
