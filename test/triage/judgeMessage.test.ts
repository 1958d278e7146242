import { expect, it } from 'vitest'

import { shippedTriageModels } from '#test/builders/triage'

import { createJudge } from './judgeMessage'

const text = 'My parcel is lost and nobody answers, awful!'
const judge = createJudge({ models: shippedTriageModels(), detect: () => ({ language: 'en', isReliable: true }) })

it('says of a message all that the app says of it, and why', () => {
  const verdict = judge(text)
  expect(verdict).toMatchObject({ language: 'en', label: 'negative', intent: 'complaint' })
  expect(verdict.words.map(({ start, end }) => text.slice(start, end))).toContain('awful')
})

it('takes what rules find into account', () => {
  expect(judge(text).tier).toBe(3)
  expect(judge('Lovely parcel, thank you!').tier).toBe(1)
})
