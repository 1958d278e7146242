import { describe, expect, it } from 'vitest'

import { scoresOf, type Judged } from './scores'
import type { TriageRecord } from './records'
import type { Verdict } from './verdict'

const verdict: Verdict = { language: 'en', label: 'neutral', tier: 2, intent: 'question', words: [] }
const judged = (record: Omit<TriageRecord, 'text'>, found: Partial<Verdict>): Judged => ({
  record: { text: 'a', ...record },
  verdict: { ...verdict, ...found },
})

describe('scoresOf', () => {
  it('measures nothing that the file does not say', () => {
    expect(Object.values(scoresOf([judged({}, {})]))).toEqual(Array(7).fill(null))
  })

  it('takes the mean of what was found of each label that there is', () => {
    const scores = scoresOf([
      judged({ label: 'negative' }, { label: 'negative' }),
      judged({ label: 'negative' }, { label: 'neutral' }),
      judged({ label: 'positive' }, { label: 'positive' }),
    ])
    expect(scores.macroRecall).toBe(0.75)
    expect(scores.negativeF1).toBeCloseTo(2 / 3)
  })

  it('counts neutral as a mistake where there are good and bad only', () => {
    expect(scoresOf([judged({ label: 'positive' }, { label: 'neutral' })]).macroRecall).toBe(0)
  })

  it('tells how many of tier 3 were found, and how many of those found are', () => {
    const scores = scoresOf([
      judged({ tier: 3 }, { tier: 3 }),
      judged({ tier: 3 }, { tier: 2 }),
      judged({ tier: 1 }, { tier: 3 }),
      judged({ tier: 2 }, { tier: 2 }),
    ])
    expect(scores).toMatchObject({ tier: 0.5, tier3Precision: 0.5, tier3Recall: 0.5 })
  })

  it('tells how often language and intent are right', () => {
    const scores = scoresOf([
      judged({ lang: 'en', intent: 'spam' }, { language: 'en', intent: 'spam' }),
      judged({ lang: 'fr', intent: 'spam' }, { language: 'en', intent: 'other' }),
      judged({ lang: 'en' }, { language: 'en' }),
    ])
    expect(scores.language).toBeCloseTo(2 / 3)
    expect(scores.intent).toBe(0.5)
  })
})
