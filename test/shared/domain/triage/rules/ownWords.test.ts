import fc from 'fast-check'
import { expect, it } from 'vitest'

import { ownWords } from '#shared/domain/triage/rules/ownWords'

function own(text: string): string {
  return ownWords(text).replace(/\s+/g, ' ').trim()
}

it.each([
  ['> your parcel is lost\nIs that so, really?', 'Is that so, really?'],
  ['All is well here.\n-----Original Message-----\nIt never arrived', 'All is well here.'],
  ['Merci pour tout !\nLe 3 mai 2024 à 10:00, la boutique a écrit :\nrien', 'Merci pour tout !'],
  ['Dziękuję bardzo.\nW dniu 3.05.2024 o 10:00 sklep napisał(a):\nnic', 'Dziękuję bardzo.'],
  ['You wrote "we are sorry that your parcel has never arrived here" on Monday', 'You wrote on Monday'],
  ['again "out for delivery" and nothing', 'again "out for delivery" and nothing'],
])('keeps of %j what is its own', (text, left) => {
  expect(own(text)).toBe(left)
})

it('keeps a message that is nothing but a quotation', () => {
  expect(own('> my parcel never arrived')).toBe('> my parcel never arrived')
})

it('is as long as the text was', () => {
  const piece = fc.constantFrom(
    '> ',
    '\n',
    '"',
    '«',
    '»',
    'word '.repeat(9),
    '👋',
    'On 3 May the shop wrote:',
    '--- Original message',
  )
  const text = fc.array(piece).map((pieces) => pieces.join(''))
  fc.assert(fc.property(text, (message) => ownWords(message).length === message.length))
})
