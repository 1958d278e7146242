import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { textLength } from '#shared/domain/drafts/length'
import { splitThread } from '#shared/domain/drafts/splitThread'

const x = { unit: 'xWeighted', limit: 280 } as const
const bluesky = { unit: 'graphemes', limit: 300 } as const
const short = { unit: 'characters', limit: 30 } as const
const unsigned = { signature: null, mostParts: 25 }

const withoutNumber = (part: string) => part.replace(/ \d+\/\d+$/, '')
const withoutSpace = (text: string) => text.replace(/\s+/g, '')

describe('splitThread', () => {
  it('leaves a text that fits alone, without a number', () => {
    expect(splitThread('A short answer.', short, unsigned)).toEqual(['A short answer.'])
    expect(splitThread('a'.repeat(30), short, unsigned)).toEqual(['a'.repeat(30)])
    expect(splitThread('A short answer.', short, { signature: '^AB', mostParts: 25 })).toEqual(['A short answer. ^AB'])
  })

  it('breaks between paragraphs rather than between sentences', () => {
    const text = 'It left now.\n\nIt comes on Monday. Bye!'
    expect(splitThread(text, short, unsigned)).toEqual(['It left now. 1/2', 'It comes on Monday. Bye! 2/2'])
  })

  it('breaks between sentences rather than between words', () => {
    expect(splitThread('It left today. It comes on Monday then.', short, unsigned)).toEqual([
      'It left today. 1/2',
      'It comes on Monday then. 2/2',
    ])
  })

  it('breaks between words where a sentence is too long', () => {
    expect(splitThread('the parcel left our shop this morning', short, unsigned)).toEqual([
      'the parcel left our shop 1/2',
      'this morning 2/2',
    ])
  })

  it('does not make a part of a greeting alone', () => {
    expect(splitThread('Hi!\n\nthe parcel left our shop this morning', short, unsigned)[0]).toBe(
      'Hi!\n\nthe parcel left our 1/2',
    )
  })

  it('breaks a word that fits into no part, between graphemes', () => {
    const parts = splitThread('👨‍👩‍👧‍👦'.repeat(9), short, unsigned)
    expect(parts).toEqual(['👨‍👩‍👧‍👦👨‍👩‍👧‍👦👨‍👩‍👧‍👦 1/3', '👨‍👩‍👧‍👦👨‍👩‍👧‍👦👨‍👩‍👧‍👦 2/3', '👨‍👩‍👧‍👦👨‍👩‍👧‍👦👨‍👩‍👧‍👦 3/3'])
  })

  it.each(['https://example.com/abcdefgh', '@someone@a.social.example', 'someone@shop.example.com'])(
    'does not break %s',
    (whole) => {
      const parts = splitThread(`please look at this one ${whole} thank you`, { ...short, limit: 34 }, unsigned)
      expect(parts.map(withoutNumber)).toContainEqual(expect.stringContaining(whole))
      expect(parts.every((part) => [...part].length <= 34)).toBe(true)
    },
  )

  it('keeps a link that is too long for any part whole, and too long', () => {
    const link = `https://example.com/${'a'.repeat(40)}`
    const parts = splitThread(`look here ${link} thanks`, short, unsigned)
    expect(parts).toEqual(['look here 1/3', `${link} 2/3`, 'thanks 3/3'])
  })

  it('counts a link as X does when it looks for the end of a part', () => {
    const link = `https://example.com/${'a'.repeat(400)}`
    const [first = ''] = splitThread(`${'word '.repeat(40)}${link} ${'word '.repeat(40)}`, x, unsigned)
    expect(first).toContain(link)
    expect(textLength(x, first).left).toBeGreaterThanOrEqual(0)
  })

  it('signs the last part only', () => {
    const parts = splitThread(
      'It left today. It comes on Monday then.',
      { ...short, limit: 34 },
      { signature: '– Ana', mostParts: 9 },
    )
    expect(parts).toEqual(['It left today. 1/2', 'It comes on Monday then. – Ana 2/2'])
  })

  it('makes two parts of a text that fits only without its signature', () => {
    const parts = splitThread('We sent it to you this morning', short, { signature: '– Ana', mostParts: 9 })
    expect(parts).toEqual(['We sent it to you this 1/2', 'morning – Ana 2/2'])
  })

  it('lets the signature follow alone where nothing else can be broken off', () => {
    const link = 'https://example.com/abcde'
    expect(splitThread(link, short, { signature: '– Anastazja', mostParts: 9 })).toEqual([
      `${link} 1/2`,
      '– Anastazja 2/2',
    ])
  })

  it('signs nothing twice', () => {
    const parts = splitThread('It left today. It comes on Monday. – Ana', short, { signature: '– Ana', mostParts: 9 })
    expect(parts).toEqual(['It left today. 1/2', 'It comes on Monday. – Ana 2/2'])
  })

  it('leaves what is too much in the last part allowed', () => {
    const text = 'word '.repeat(40).trim()
    const parts = splitThread(text, short, { signature: null, mostParts: 3 })
    expect(parts).toHaveLength(3)
    expect(textLength(short, parts[2] ?? '').left).toBeLessThan(0)
    expect(parts.map(withoutNumber).join(' ')).toBe(text)
    expect(splitThread(text, short, { signature: null, mostParts: 1 })).toEqual([text])
  })

  it('numbers ten parts and more', () => {
    const parts = splitThread('word '.repeat(60), short, unsigned)
    expect(parts.length).toBeGreaterThan(9)
    expect(parts.map((part) => part.split(' ').at(-1))).toEqual(parts.map((_, index) => `${index + 1}/${parts.length}`))
    expect(parts.every((part) => part.length <= 30)).toBe(true)
  })

  const words = fc.oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
    fc.constantFrom(
      'word',
      'Dzień',
      'été.',
      'Yes!',
      '👨‍👩‍👧‍👦',
      '@ana_shop',
      '#tea',
      'https://example.com/a?b=c',
      '한국어',
      'end.\n\n',
      '\n',
    ),
  )
  const texts = fc.array(words, { minLength: 1, maxLength: 150 }).map((all) => all.join(' '))

  it.each([x, bluesky])('loses nothing, fits and numbers every part ($unit)', (rule) => {
    fc.assert(
      fc.property(texts, fc.constantFrom(null, '– Ana', '^AB'), (text, signature) => {
        const parts = splitThread(text, rule, { signature, mostParts: 99 })
        expect(parts.every((part) => textLength(rule, part).left >= 0)).toBe(true)
        if (parts.length === 1) return
        expect(parts.every((part, index) => part.endsWith(` ${index + 1}/${parts.length}`))).toBe(true)
        const joined = withoutSpace(parts.map(withoutNumber).join(' '))
        expect(joined).toBe(withoutSpace(`${text}${signature ?? ''}`))
      }),
      { numRuns: 150 },
    )
  })
})
