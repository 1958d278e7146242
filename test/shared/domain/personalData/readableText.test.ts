import { describe, expect, it } from 'vitest'

import { placeInText, readableText } from '#shared/domain/personalData/readableText'

/** What of the text as it was written stands behind a stretch of the readable one. */
function written(text: string, plainPart: string): string {
  const readable = readableText(text)
  const start = readable.plain.indexOf(plainPart)
  const place = placeInText(readable, { start, end: start + plainPart.length })
  return text.slice(place.start, place.end)
}

describe('readableText', () => {
  it('takes away accents and keeps case', () => {
    expect(readableText('Ulica Żółta, Œuvre, Straße, numéro').plain).toBe('Ulica Zolta, OEuvre, Strasse, numero')
  })

  it('makes quotes, hyphens and blanks plain and keeps line ends', () => {
    expect(readableText('l’été « 06–12 » “a”\u00a0b\u202fc\td\ne\u2028f').plain).toBe(
      'l\'ete " 06-12 " "a" b c d\ne\nf',
    )
  })

  it('leaves out signs nobody sees', () => {
    expect(readableText('a\u200bn\u00adn\u2060a@shop.com').plain).toBe('anna@shop.com')
  })

  it('reads wide and circled digits as digits', () => {
    expect(readableText('０７７００ ①').plain).toBe('07700 1')
  })

  it('does not let one sign become a sentence', () => {
    expect(readableText('ﷺ'.repeat(10)).plain).toHaveLength(10)
  })

  it('knows where everything stands in the text as it was written', () => {
    expect(written('Œuvre: ł\u0301ódka 🏠 anna', 'anna')).toBe('anna')
    expect(written('nume\u0301ro 12', 'numero')).toBe('nume\u0301ro')
    expect(written('cafe\u0301', 'cafe')).toBe('cafe\u0301')
    expect(written('👩‍👩‍👧 07700', '07700')).toBe('07700')
  })

  it('has one place more than signs, the last one the end of the text', () => {
    const { plain, places } = readableText('œ🏠é')
    expect(places).toHaveLength(plain.length + 1)
    expect(places.at(-1)).toBe('œ🏠é'.length)
    expect(readableText('')).toEqual({ plain: '', places: [0] })
  })
})
