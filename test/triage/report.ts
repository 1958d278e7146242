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

/** Milliseconds a message took, the words that decided included; the processor's share is not prolonged by other programs. */
export type MeanMs = { readonly wall: number; readonly processor: number }

/** The scores as lines for a terminal, in per cent; what the file does not label is left out. */
export function report(scores: Scores, messages: number, { wall, processor }: MeanMs): readonly string[] {
  const rows = order.flatMap((name) => {
    const score = scores[name]
    return score === null ? [] : [line(titles[name], (score * 100).toFixed(1), '%')]
  })
  return [
    line('messages', `${messages}`, ''),
    ...rows,
    line('mean time, explained', wall.toFixed(3), 'ms'),
    line('  of the processor', processor.toFixed(3), 'ms'),
  ]
}

function line(title: string, figure: string, unit: string): string {
  return `${title.padEnd(width)}${figure.padStart(6)} ${unit}`.trimEnd()
}

export function errorLines(judged: readonly Judged[]): readonly string[] {
  const misses = judged.flatMap(missesOf)
  return ['', misses.length === 0 ? 'no misses' : `misses: ${misses.length}`, ...misses]
}
