import { expect, it } from 'vitest'

import { isApostrophe, isLetter } from '#shared/domain/triage/words/isLetter'

it('agrees with Unicode on every unit of the basic plane', () => {
  const letter = /^[\p{L}\p{M}]$/u
  const wrong = Array.from({ length: 0x10000 }, (_, unit) => unit).filter(
    (unit) => isLetter(unit) !== letter.test(String.fromCharCode(unit)),
  )
  expect(wrong).toEqual([])
})

it('knows the apostrophes that people type', () => {
  expect([..."'’ʼ´`"].every((sign) => isApostrophe(sign.charCodeAt(0)))).toBe(true)
  expect(isApostrophe('"'.charCodeAt(0))).toBe(false)
})
