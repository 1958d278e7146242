import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { withSignature } from '#shared/domain/drafts/signature'

const text = 'Sorry for the wait, it leaves today.'

describe('withSignature', () => {
  it.each([
    ['– Ana', `${text} – Ana`],
    ['^AB', `${text} ^AB`],
    ['🌸 Ana', `${text} 🌸 Ana`],
    ['  – Ana  ', `${text} – Ana`],
    ['Ana', `${text}\nAna`],
    ['– Ana\nThe Tea Room', `${text}\n– Ana\nThe Tea Room`],
  ])('puts %j at the end', (signature, signed) => {
    expect(withSignature(text, signature)).toBe(signed)
    expect(withSignature(`${text} \n\n`, signature)).toBe(signed)
  })

  it.each(['', '   ', '\n'])('leaves the text alone where the signature is %j', (signature) => {
    expect(withSignature(` ${text} `, signature)).toBe(` ${text} `)
  })

  it.each(['', '  ', '\n'])('does not make a reply out of nothing: %j', (empty) => {
    expect(withSignature(empty, '– Ana')).toBe(empty)
  })

  it.each([
    'Done. – Ana',
    'Done. —Ana',
    'Done. -- ana',
    'Done.–Ana',
    'Done. ~ Ana.',
    'Done. ^Ana ',
    'Done.\nAna',
    'Done.\n\n  Ana \n',
    'Done.\n— ANA',
    'Done.\nBest, Ana',
    'Done. Kind regards, Ana',
    'Done.\nBest,\nAna',
    'Fait. Bien à vous, Ana',
    'Fait.\nCordialement Ana',
    'Wysłane. Pozdrawiam serdecznie, Ana',
    'Wysłane.\nZ poważaniem Ana',
    'Done! Thanks, Ana',
  ])('sees that %j is signed', (signed) => {
    expect(withSignature(signed, '– Ana')).toBe(signed)
    expect(withSignature(signed, 'Ana')).toBe(signed)
  })

  it.each([
    'Thank you Ana',
    'Hello Ana',
    'Merci Ana',
    'This is for Ana',
    'Done. – Joana',
    'Done.\nBest, Joana',
    'Ana wrote it',
    'Done. – Ana and Tom',
    'We sell Marie-Ana',
  ])('sees that %j is not', (unsigned) => {
    expect(withSignature(unsigned, '– Ana')).toBe(`${unsigned} – Ana`)
    expect(withSignature(unsigned, 'Ana')).toBe(`${unsigned}\nAna`)
  })

  it('knows initials by their mark, and not within words', () => {
    expect(withSignature('Done. ^AB', '^AB')).toBe('Done. ^AB')
    expect(withSignature('Done. -AB', '^AB')).toBe('Done. -AB')
    expect(withSignature('Come to our lab', '^AB')).toBe('Come to our lab ^AB')
    expect(withSignature('Plan AB', '^AB')).toBe('Plan AB ^AB')
  })

  it('knows a name with accents or signs of patterns however it is written', () => {
    expect(withSignature('Gotowe. - Zoë', '– Zoe')).toBe('Gotowe. - Zoë')
    expect(withSignature('Done. – A.B.', '– A.B.')).toBe('Done. – A.B.')
    expect(withSignature('Done. – A+B (shop)', '– A+B (shop)')).toBe('Done. – A+B (shop)')
  })

  it('signs once, whatever the text and the signature', () => {
    const marks = fc.constantFrom('– ', '^', '', '~', '* ', '— ', '🌸 ', '(', '"')
    const signatures = fc.tuple(marks, fc.string({ unit: 'grapheme' })).map(([mark, name]) => mark + name)
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), signatures, (written, signature) => {
        const once = withSignature(written, signature)
        expect(withSignature(once, signature)).toBe(once)
        expect(once.startsWith(written.trimEnd())).toBe(true)
      }),
      { numRuns: 300 },
    )
  })
})
