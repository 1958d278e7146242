import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { keptApart, trainingData } from '../../build/triage/trainingData'
import { detectLanguage } from '../../src/main/workers/detectLanguage'
import { shippedTriageModels } from '#test/builders/triage'

import { createJudge } from './judgeMessage'
import { scoresOf } from './scores'

const { messages } = await trainingData(join(import.meta.dirname, '..', '..', 'build', 'triage'))
const judgeMessage = createJudge({ models: shippedTriageModels(), detect: detectLanguage })

/** What the models did on these when they were made, less what a change of some words may cost. A sixth was written to mislead. */
describe.each([
  ['en', { macroRecall: 0.5, tier: 0.72, tier3Precision: 0.79, tier3Recall: 0.79, intent: 0.79 }],
  ['fr', { macroRecall: 0.63, tier: 0.69, tier3Precision: 0.77, tier3Recall: 0.79, intent: 0.74 }],
  ['pl', { macroRecall: 0.68, tier: 0.73, tier3Precision: 0.8, tier3Recall: 0.79, intent: 0.76 }],
] as const)('on messages in %s that were never learnt from', (language, least) => {
  const judged = messages[language].filter(keptApart).map(({ lang, label, tier, intent, text }) => ({
    record: { lang, label, tier, intent, text },
    verdict: judgeMessage(text),
  }))
  const scores = scoresOf(judged)

  it('knows the language of 98.5 of 100', () => {
    expect(scores.language).toBeGreaterThan(0.985)
  })

  it.each(Object.entries(least))('keeps %s above %d', (name, share) => {
    expect(scores[name as keyof typeof least]).toBeGreaterThan(share)
  })
})
