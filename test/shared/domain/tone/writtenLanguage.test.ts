import { expect, it } from 'vitest'

import { writtenLanguage } from '#shared/domain/tone/writtenLanguage'

it.each([
  ['Your parcel is on its way.', 'en'],
  ['Merci pour votre message.', 'fr'],
  ['C’est parti ce matin', 'fr'],
  ['Dziękuję, paczka jest w drodze.', 'pl'],
  ['Dzien dobry, paczka wyszla dzisiaj', 'pl'],
  ['Déjà parti', 'fr'],
  ['Żółty kubek', 'pl'],
] as const)('knows the language of %j', (text, language) => {
  expect(writtenLanguage(text, language === 'en' ? 'pl' : 'en')).toBe(language)
})

it.each(['', 'OK', '104211', '👍', 'merci thanks'])(
  'takes the fallback where nothing speaks for one language: %j',
  (text) => {
    for (const language of ['en', 'fr', 'pl'] as const) expect(writtenLanguage(text, language)).toBe(language)
  },
)

it('goes by the most, not by the first', () => {
  expect(writtenLanguage('Bonjour, your order is with the courier and will be there.', 'pl')).toBe('en')
})
