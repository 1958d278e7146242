import { missesOf } from './misses'
import type { Judged, Scores } from './scores'

const titles: Readonly<Record<keyof Scores, string>> = {
  language: 'language, right',
  macroRecall: 'sentiment, macro recall',
  negativeF1: 'sentiment, negative F1',
  tier: 'tier, right',
  tier3Precision: 'tier 3, precision',
  tier3Recall: 'tier 3, recall',
  intent: 'intent, right',
}
const order = Object.keys(titles) as readonly (keyof Scores)[]
const width = 26

/** The scores as lines for a terminal, in per cent; what the file does not label is left out. */
export function report(scores: Scores, judged: readonly Judged[]): readonly string[] {
  const rows = order.flatMap((name) => {
    const score = scores[name]
    return score === null ? [] : [`${titles[name].padEnd(width)}${(score * 100).toFixed(1).padStart(6)} %`]
  })
  return [`${'messages'.padEnd(width)}${`${judged.length}`.padStart(6)}`, ...rows, meanTime(judged)]
}

function meanTime(judged: readonly Judged[]): string {
  const mean = judged.reduce((sum, { verdict }) => sum + verdict.tookMs, 0) / judged.length
  return `${'mean time, explained'.padEnd(width)}${mean.toFixed(3).padStart(6)} ms`
}

export function errorLines(judged: readonly Judged[]): readonly string[] {
  const misses = judged.flatMap(missesOf)
  return ['', misses.length === 0 ? 'no misses' : `misses: ${misses.length}`, ...misses]
}
