import { expect, it } from 'vitest'

import { isCalledPhone, isOtherNumber } from '#shared/domain/personalData/numberContext'

function spanOf(text: string) {
  const match = /\d[\d ]*\d/.exec(text)
  const start = match?.index ?? 0
  return { start, end: start + (match?.[0].length ?? 0) }
}

it.each([
  'tracking number 600123456',
  'nr paczki 600123456',
  'suivi : 0612345678',
  'order 0612345678',
  'ISBN 0306406152',
  'sizes 110 116 122',
  '£0612345678',
  '0612345678 €',
  '600 123 456 zl',
  'A0612345678',
  '0612345678x',
  '0612345678,50',
])('knows that the number in "%s" is no one’s', (text) => {
  expect(isOtherNumber(text, spanOf(text))).toBe(true)
})

it.each(['to order call 0207946095', 'my parcel? phone me on 0612345678', 'it is 0612345678.', 'Order. 0612345678'])(
  'does not know that of "%s"',
  (text) => {
    expect(isOtherNumber(text, spanOf(text))).toBe(false)
  },
)

it('hears the words that call a number a telephone’s', () => {
  const called = (text: string) => isCalledPhone(text, spanOf(text))
  expect(called('call 600123456')).toBe(true)
  expect(called('proszę zadzwonić, tel. 600123456')).toBe(false)
  expect(called('telefon 600123456')).toBe(true)
  expect(called('We will call. Use 600123456')).toBe(false)
})
