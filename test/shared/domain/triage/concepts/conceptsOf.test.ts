import { expect, it } from 'vitest'

import { conceptCount, conceptsOf } from '#shared/domain/triage/concepts/conceptsOf'
import en from '../../../../../src/shared/domain/triage/concepts/en.json'
import fr from '../../../../../src/shared/domain/triage/concepts/fr.json'
import pl from '../../../../../src/shared/domain/triage/concepts/pl.json'
import { foldText } from '#shared/domain/conversations/foldText'
import { messageTokens } from '#shared/domain/triage/words/messageTokens'

it('has the same ideas in the same order in all languages, in folded words', () => {
  expect(Object.keys(fr)).toEqual(Object.keys(en))
  expect(Object.keys(pl)).toEqual(Object.keys(en))
  for (const words of [en, fr, pl].flatMap((file) => Object.values(file))) expect(foldText(words)).toBe(words)
})

it('says what each token stands for: a word, what follows an apostrophe, an amount, or nothing', () => {
  const places = (text: string, language: 'en' | 'fr') => conceptsOf(messageTokens(text), language)
  expect(places("don't", 'en')).toEqual(places('not', 'en'))
  expect(places("l'envoi", 'fr')).toEqual(places('envoi', 'fr'))
  expect(places('12 €50', 'en')).toEqual([[conceptCount - 1], [conceptCount - 1]])
  expect(places('lorem', 'en')).toEqual([[]])
})
