import { describe, expect, it } from 'vitest'

import { asks } from '#shared/domain/personalData/asks'

function asked(text: string): readonly string[] {
  const all = asks(text).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`)
  // Languages share words: what two of them hear is one question.
  return [...new Set(all)]
}

describe('asks', () => {
  it.each([
    ["What's your order number?", ['orderNumber: order number']],
    ['DM us your email', ['email: email']],
    ['Pouvez-vous nous donner votre adresse', ['address: adresse']],
    ['Prosze podac numer telefonu', ['phone: numer telefonu']],
    [
      'Please send your order no., email address and phone',
      ['orderNumber: order no.', 'email: email address', 'phone: phone'],
    ],
    ['Merci de nous envoyer votre RIB', ['iban: RIB']],
    ['Na jaki adres wyslac?', ['address: adres']],
    ['Can we take your card number?', ['card: card number']],
  ])('hears what "%s" wants', (text, expected) => {
    expect(asked(text)).toEqual(expected)
  })

  it.each([
    'We never ask for your card number.',
    "Please don't post your order number here.",
    'Nous ne demandons pas votre adresse.',
    'Ne donnez jamais votre numero de carte.',
    'Nie podawaj publicznie swojego adresu.',
  ])('hears the refusal in "%s"', (text) => {
    expect(asked(text)).toEqual([])
  })

  it.each([
    'Send us an email with a photo.',
    'Envoyez-nous un mail.',
    'Napisz do nas maila.',
    'Can you check your email?',
    'Please send it to your address.',
    'You can find your order number on the invoice.',
    "What's our address again?",
    'Can you tell me. Your order number is fine.',
  ])('does not take "%s" for a question for data', (text) => {
    expect(asked(text)).toEqual([])
  })

  it('hears each language whatever the others say', () => {
    expect(asked('Hi! Quel est votre numero de commande ?')).toEqual(['orderNumber: numero de commande'])
  })

  it('answers for endless questions', () => {
    expect(asked('send us your order number and '.repeat(1_500))).toEqual(['orderNumber: order number'])
    for (const part of ['your ', 'never ', 'name and ', 'adres ', 'numero de ', ', ']) {
      expect(asked(part.repeat(Math.ceil(40_000 / part.length)))).toEqual([])
    }
  })
})
