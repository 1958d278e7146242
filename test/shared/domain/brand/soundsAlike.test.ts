import { expect, it } from 'vitest'

import type { Languages } from '#shared/domain/brand/misspelling'
import { soundsAlike } from '#shared/domain/brand/soundsAlike'

const texts = (word: string, languages: Languages) => soundsAlike(word, languages).map(({ text }) => text)

it.each([
  ['en', 'phone', 'fone'],
  ['en', 'night', 'nit'],
  ['en', 'centre', 'center'],
  ['en', 'cosy', 'cosie'],
  ['fr', 'bateau', 'bato'],
  ['fr', 'philtre', 'filtre'],
  ['fr', 'loup', 'lou'],
  ['fr', 'habit', 'abit'],
  ['fr', 'pain', 'pin'],
  ['pl', 'góra', 'gura'],
  ['pl', 'kura', 'kóra'],
  ['pl', 'morze', 'może'],
  ['pl', 'chleb', 'hleb'],
  ['pl', 'chleb', 'chlep'],
  ['pl', 'ręka', 'renka'],
] as const)('%s: %s sounds like %s', (language, word, other) => expect(texts(word, [language])).toContain(other))

it('listens with the ears of the languages it is given', () => {
  expect(texts('góra', ['en'])).not.toContain('gura')
  const weight = (languages: Languages) =>
    soundsAlike('phono', languages).find(({ text }) => text === 'fono')?.weight ?? 0
  expect(weight(['en', 'pl'])).toBeGreaterThan(weight(['pl']) / 2)
})
