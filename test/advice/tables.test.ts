import { describe, expect, it } from 'vitest'

import { toneRules } from '#shared/domain/tone/toneRule'

import { detectors } from './detectors'
import { readTable } from './readTable'
import { overall, precision, recall, scoresOf } from './scores'

describe.each(['en', 'fr', 'pl'] as const)('the texts about tone in %s', (language) => {
  it('are found out with a precision and a recall of 0.95 at least', async () => {
    const { rules } = scoresOf(await readTable(language), detectors)
    const score = overall(rules)
    process.stdout.write(
      `tone ${language}: precision ${precision(score).toFixed(3)}, recall ${recall(score).toFixed(3)}\n`,
    )
    expect(precision(score)).toBeGreaterThanOrEqual(0.95)
    expect(recall(score)).toBeGreaterThanOrEqual(0.95)
  })

  it('are many, of every rule, and as many that must be left alone', async () => {
    const records = await readTable(language)
    const positives = records.filter(({ expect }) => expect.length > 0)
    expect(positives.length).toBeGreaterThanOrEqual(70)
    expect(records.length - positives.length).toBeGreaterThanOrEqual(70)
    expect([...new Set(positives.flatMap(({ expect }) => expect))].toSorted()).toEqual([...toneRules].toSorted())
    expect(new Set(records.map(({ text }) => text)).size).toBe(records.length)
    expect(records.every(({ lang }) => lang === language)).toBe(true)
  })
})
