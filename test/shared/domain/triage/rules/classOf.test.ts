import { expect, it } from 'vitest'

import { classOf } from '#shared/domain/triage/rules/classOf'
import { triageFacts } from '#shared/domain/triage/rules/triageFacts'

it.each([
  ['complaint', 'My parcel never arrived', 'en'],
  ['complaint', 'Poor quality, very disappointed', 'en'],
  ['question', 'Do you ship to Norway?', 'en'],
  ['purchase', 'How much is it? I want to buy one', 'en'],
  ['praise', 'Wonderful, thank you!', 'en'],
  ['spam', 'Crypto signals, join my telegram group', 'en'],
  ['troll', 'you idiots', 'en'],
  ['other', 'Tuesday again', 'en'],
  ['complaint', 'Je suis très déçue', 'fr'],
  ['question', 'Livrez-vous en Suisse ?', 'fr'],
  ['purchase', 'Elle coûte combien ?', 'fr'],
  ['praise', 'Magnifique, merci', 'fr'],
  ['complaint', 'Obsługa fatalna', 'pl'],
  ['question', 'Czy wysyłacie za granicę?', 'pl'],
  ['purchase', 'Ile kosztuje ten kubek?', 'pl'],
  ['praise', 'Przepiękne, polecam', 'pl'],
] as const)('takes for %s: "%s"', (kind, text, language) => {
  expect(classOf(triageFacts(text, language))).toBe(kind)
})

it('asks the tone where nothing was recognised', () => {
  expect(classOf([])).toBe('other')
  expect(classOf([], 'negative')).toBe('complaint')
  expect(classOf([], 'positive')).toBe('praise')
})
