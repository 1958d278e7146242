import fc from 'fast-check'
import { expect, it } from 'vitest'

import { triageFacts } from '#shared/domain/triage/rules/triageFacts'
import { evidenceOf, topicsIn, urgentIn } from './says'

it('shows the words of the text as they were written', () => {
  expect(evidenceOf('undelivered', 'Hello 👋🏽 — my parcel never ARRIVED!', 'en')).toEqual(['never ARRIVED'])
  expect(evidenceOf('damaged', 'Bonjour, elle est arrivée cassée…', 'fr')).toContain('arrivée cassée')
  expect(evidenceOf('damaged', 'Cześć, wszystkie kieliszki w drobny mak :(', 'pl')).toContain('w drobny mak')
})

it('tries all languages where none is known', () => {
  expect(urgentIn('my parcel never arrived', null)).toEqual(['undelivered'])
  expect(urgentIn("je n'ai toujours pas reçu mon colis", null)).toEqual(['undelivered'])
  expect(urgentIn('paczka nie dotarła', null)).toEqual(['undelivered'])
})

it('hears what the customer writes above an older mail, and not the mail', () => {
  const mail = 'Thank you, all is well.\n\nOn Monday, the shop wrote:\n> Has your parcel never arrived?'
  expect(urgentIn(mail, 'en')).toEqual([])
  expect(urgentIn('> all is well\nMy parcel never arrived.', 'en')).toEqual(['undelivered'])
})

it('keeps a trouble that comes after one that is settled', () => {
  expect(urgentIn('Thanks, the refund arrived. But the new mug came in pieces.', 'en')).toEqual(['damaged'])
})

it('takes a threat of court for one, whatever the if', () => {
  expect(urgentIn('If this is not solved by Friday, my solicitor will write to you', 'en')).toEqual(['legal'])
})

it('makes somebody named urgent where the message is abusive', () => {
  const staff = (text: string) => triageFacts(text, 'en', ['Anna Nowak', '']).filter(({ topic }) => topic === 'staff')
  expect(staff('thank you, anna nowak')).toEqual([
    { topic: 'staff', tier: 1, ruleId: 'message.staffNamed', at: { start: 11, end: 21 } },
  ])
  expect(staff('Anna Nowak is an idiot')[0]?.tier).toBe(3)
})

it('knows spam, praise, a sale, abuse and a question', () => {
  expect(topicsIn('Buy real followers cheap, DM me now', 'en')).toContain('spam')
  expect(topicsIn('I love it', 'en')).toContain('praise')
  expect(topicsIn('How much is the lamp?', 'en')).toEqual(expect.arrayContaining(['asking', 'purchase']))
  expect(topicsIn('you idiots', 'en')).toContain('abuse')
})

it('has a place for a sign that stands for two', () => {
  const facts = triageFacts('⁇', 'en')
  expect(facts.map(({ at }) => [at.start, at.end])).toContainEqual([0, 1])
})

it('has facts in the order of the text, and inside it, for whatever people send', () => {
  const words = fc.constantFrom(
    'parcel',
    'never',
    'arrived',
    'не',
    '👩‍👩‍👧',
    'cassée',
    'paczka',
    '?',
    '\n',
    '> ',
    "d'",
    '"',
    '#',
  )
  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(words).map((some) => some.join(' ')),
  )
  fc.assert(
    fc.property(text, fc.constantFrom('en', 'fr', 'pl', null), (message, language) => {
      const facts = triageFacts(message, language)
      for (const { at } of facts) {
        expect(at.start).toBeGreaterThanOrEqual(0)
        expect(at.start).toBeLessThan(at.end)
        expect(at.end).toBeLessThanOrEqual(message.length)
      }
      expect(facts.map(({ at }) => at.start)).toEqual(facts.map(({ at }) => at.start).toSorted((a, b) => a - b))
    }),
    { numRuns: 300 },
  )
})

it.each([
  'not ',
  'a',
  '?',
  'parcel never arrived ',
  '(',
  '1.',
  'x@',
  '"',
  '’',
  '\n',
  '> ',
  'a.',
  '«',
  'never arrived? ',
])('comes to an end with 100,000 signs of %j', (piece) => {
  const text = piece.repeat(Math.ceil(100_000 / piece.length))
  expect(triageFacts(text, 'en').length).toBeLessThan(1000)
})
