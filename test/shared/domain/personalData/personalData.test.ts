import { describe, expect, it } from 'vitest'

import { personalData } from '#shared/domain/personalData/personalData'
import type { PersonalOptions } from '#shared/domain/personalData/personalFinding'

const english: PersonalOptions = { language: 'en', country: 'GB', orderPattern: null }

function found(text: string, options: PersonalOptions = english): readonly string[] {
  return personalData(text, options).map(
    ({ kind, isAsked, start, end }) => `${isAsked ? 'asks:' : ''}${kind}: ${text.slice(start, end)}`,
  )
}

describe('personalData', () => {
  it('finds what is held and what is asked, in the text’s order', () => {
    expect(found('Order 48213 for anna@shop.com: what’s your phone number? Ours is 020 7946 0958.')).toEqual([
      'orderNumber: 48213',
      'email: anna@shop.com',
      'asks:phone: phone number',
      'phone: 020 7946 0958',
    ])
  })

  it('gives places in the text as it was written', () => {
    const french: PersonalOptions = { language: 'fr', country: 'FR', orderPattern: null }
    expect(
      found(
        '🏠 J’habite au 8\u00a0bis allée des Érables, 69003\u202fLyon – numéro\u00a0: 06\u00a012\u202f34–56 78',
        french,
      ),
    ).toEqual(['address: 8\u00a0bis allée des Érables, 69003\u202fLyon', 'phone: 06\u00a012\u202f34–56 78'])
    expect(found('ul. Żółta 5, zamo\u0301wienie nr 4471', { ...english, language: 'pl', country: 'PL' })).toEqual([
      'address: ul. Żółta 5',
      'orderNumber: 4471',
    ])
  })

  it('never claims a stretch twice', () => {
    const text = 'order 07911123456, GB29 NWBK 6016 1331 9268 19, card 4111 1111 1111 1111, 07911 123456'
    expect(found(text)).toEqual([
      'orderNumber: 07911123456',
      'iban: GB29 NWBK 6016 1331 9268 19',
      'card: 4111 1111 1111 1111',
      'phone: 07911 123456',
    ])
  })

  it('prefers the surer claim, also where it began earlier', () => {
    const polish = { ...english, language: 'pl', country: 'PL' } as const
    expect(found('PL61 1090 1014 0000 0712 1981 2874', polish)).toEqual(['iban: PL61 1090 1014 0000 0712 1981 2874'])
  })

  it('does not call a question what the text answers itself', () => {
    expect(found('Can you confirm your order number is 48213?')).toEqual(['orderNumber: 48213'])
    expect(found('Can you confirm your order number? We have 48213 orders.')).toEqual([
      'asks:orderNumber: order number',
    ])
  })

  it('leaves out what the shop itself has made public', () => {
    const options = { ...english, ownData: ['hello@tinyblooms.com', '+44 20 7946 0958', '3 Quay Street, Galway'] }
    const text = 'Write to hello@tinyblooms.com or ring 020 7946 0958, we are at 3 Quay Street. Not anna@x.com!'
    expect(found(text, options)).toEqual(['email: anna@x.com'])
    expect(found(text)).toHaveLength(4)
  })

  it('still hears a question for what the shop also has', () => {
    expect(found('What is your email address?', { ...english, ownData: ['email address'] })).toEqual([
      'asks:email: email address',
    ])
  })

  it('finds nothing in links', () => {
    expect(found('https://shop.com/orders/order-48213?mail=anna@shop.com and wa.me/447911123456')).toEqual([])
  })

  it('finds nothing in nothing', () => {
    expect(found('')).toEqual([])
  })

  it('finds the one address behind 50,000 signs of anything', () => {
    for (const part of ['1', '1 ', '@', 'a@', ' ', '\u00a0', '(', 'a.', '+1 ', 'e\u0301', '\u200b', 'ﷺ', '12 Aa ']) {
      const text = `${part.repeat(Math.ceil(50_000 / part.length))}\n anna@shop.com`
      expect(found(text).at(-1), JSON.stringify(part)).toBe('email: anna@shop.com')
    }
  })
})
