import { expect, it } from 'vitest'

import { shippedTriageModels } from '#test/builders/triage'

import { createJudge } from './judgeMessage'

const text = 'My parcel is lost and nobody answers, awful!'
const judgeWith = (language: string, facts: readonly { topic: string; tier: 1 | 2 | 3 }[]) =>
  createJudge({
    models: shippedTriageModels(),
    detect: () => ({ language, isReliable: true }),
    findFacts: () => facts,
  })(text)

it('says of a message all that the app says of it, and why', () => {
  const verdict = judgeWith('en', [])
  expect(verdict).toMatchObject({ language: 'en', label: 'negative', intent: 'complaint' })
  expect(verdict.words.map(({ start, end }) => text.slice(start, end))).toContain('awful')
})

it('takes facts into account', () => {
  expect(judgeWith('en', [{ topic: 'undelivered', tier: 3 }]).tier).toBe(3)
})
