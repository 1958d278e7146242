import { describe, expect, it } from 'vitest'

import { orderNumbers } from '#shared/domain/personalData/orderNumbers'

function found(text: string, orderPattern: string | null = null): readonly string[] {
  const options = { language: 'en', country: 'GB', orderPattern } as const
  return orderNumbers(text, options).map(({ start, end }) => text.slice(start, end))
}

describe('orderNumbers', () => {
  it.each([
    ['order 48213', '48213'],
    ['Order number: ML-20931.', 'ML-20931'],
    ['order no. 77', '77'],
    ['your order is A-77120', 'A-77120'],
    ['commande n° 48213', '48213'],
    ['numero de commande : CMD-7712', 'CMD-7712'],
    ['zamowienie o numerze 5519', '5519'],
    ['numer zamowienia to KW/7712', 'KW/7712'],
    ['order #2024', '2024'],
    ['about #10442, please', '10442'],
    ['see #ML-10442', 'ML-10442'],
  ])('finds the number in "%s"', (text, number) => {
    expect(found(text)).toEqual([number])
  })

  it.each([
    'your order is on its way',
    'order 12 bottles',
    'an order in 2025',
    'order 2025',
    'commande du 12/11/2026',
    'order 3 and get one free',
    'orders 1000 EUR',
    'border 48213',
    '#1 in Leeds',
    '#2026',
    '#smallbusiness',
    '&#8217;',
    'preorder48213',
  ])('leaves "%s"', (text) => {
    expect(found(text)).toEqual([])
  })

  it('looks for the owner’s own pattern alone where there is one', () => {
    expect(found('order 48213 or ML-4471', 'ML-####')).toEqual(['ML-4471'])
    expect(found('ŻÓŁ', 'ŻÓŁ-##')).toEqual([])
    expect(found('ZOL-12', 'ŻÓŁ-##')).toEqual(['ZOL-12'])
  })

  it('answers for endless words', () => {
    expect(found('order number no '.repeat(3_000))).toEqual([])
    expect(found('order '.repeat(8_000))).toEqual([])
  })
})
