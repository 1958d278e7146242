import { expect, it } from 'vitest'

import { createTranslate, languages } from '#shared/i18n/translate'
import { restoreWords } from '../../../../src/renderer/features/data/restoreWords'
import { aPreview } from './dataStates'

const everything = aPreview({
  conversations: { goes: 2, comesBack: 1, changes: 4 },
  namesThatGo: ['Ada', 'Ben'],
  messages: { goes: 41, comesBack: 0 },
  drafts: { goes: 0, comesBack: 0, changes: 1 },
  templates: { goes: 1, comesBack: 33, changes: 0 },
  repliesThatGo: 1,
  repliesToDecide: 2,
  settings: 3,
  erasedCustomers: 1,
})
const words = (preview = everything) => restoreWords(preview, createTranslate('en'), 'en')

it('says what goes, comes back and changes, and what becomes of replies and erased people', () => {
  expect(words()).toEqual([
    'Would go, being newer: 2 conversations, 41 messages and 1 template. With: Ada and Ben.',
    'Would come back: 1 conversation and 33 templates.',
    'Would be as at that time: 4 conversations, 1 draft and 3 settings.',
    '1 reply on its way now would not be sent.',
    '2 replies were on their way then: you would decide in the outbox what becomes of them. None is sent by itself.',
    '1 customer erased since then stays erased.',
  ])
})

it('says nothing of what does not change', () => {
  expect(words(aPreview())).toEqual([])
})

it('says that there are more names than the ten it knows', () => {
  const namesThatGo = Array.from({ length: 10 }, (_, index) => `N${index}`)
  const [first] = words(aPreview({ conversations: { goes: 30, comesBack: 0, changes: 0 }, namesThatGo }))
  expect(first).toMatch(/N9 and others\.$/)
})

it.each(languages)('leaves no gap in %s', (language) => {
  for (const sentence of restoreWords(everything, createTranslate(language), language))
    expect(sentence).not.toMatch(/[{}]/)
})
