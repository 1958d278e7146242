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

it('says what each token stands for: a word, with its apostrophe or not, an amount, or nothing', () => {
  const places = (text: string) => conceptsOf(messageTokens(text), 'en')
  expect(places("don't")).toEqual(places('not'))
  expect(places('12 euros').at(0)).toEqual([conceptCount - 1])
  expect(places('lorem')).toEqual([[]])
})
