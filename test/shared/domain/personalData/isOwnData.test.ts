import { describe, expect, it } from 'vitest'

import { isOwnData } from '#shared/domain/personalData/isOwnData'

const own = ['Info@Atelier-Lilas.fr', '+33 1 42 68 53 00', '12 rue des Lilas, 69003 Lyon']

describe('isOwnData', () => {
  it('compares without case, accents and typographic signs', () => {
    expect(isOwnData('email', 'info@atelier‑lilas.fr', own)).toBe(true)
    expect(isOwnData('address', '12 Rue dès Lilas 69003 LYON', own)).toBe(true)
  })

  it('compares the digits of telephone numbers, however the country is written', () => {
    expect(isOwnData('phone', '01.42.68.53.00', own)).toBe(true)
    expect(isOwnData('phone', '0033 1 42 68 53 00', own)).toBe(true)
    expect(isOwnData('phone', '01 42 68 53 01', own)).toBe(false)
  })

  it('knows a part of the address, but not another house', () => {
    expect(isOwnData('address', '12 rue des Lilas', own)).toBe(true)
    expect(isOwnData('address', '69003 Lyon', own)).toBe(true)
    expect(isOwnData('address', '2 rue des Lilas', own)).toBe(false)
  })

  it('does not know what only begins alike', () => {
    expect(isOwnData('email', 'info@atelier-lilas.fr.evil.com', own)).toBe(false)
    expect(isOwnData('email', 'info@atelier', own)).toBe(false)
    expect(isOwnData('orderNumber', '', ['', '  '])).toBe(false)
    expect(isOwnData('phone', '06 12 34 56 78', ['', '12'])).toBe(false)
  })
})
