import type { Detector } from './detectors'
import type { AdviceRecord } from './records'

/** Of the texts that break a rule (`expected`) and those it was found in, `right` are both. */
export type Score = { readonly rule: string; readonly expected: number; readonly found: number; readonly right: number }
export type Miss = { readonly kind: 'not found' | 'found wrongly'; readonly rule: string; readonly text: string }
export type Scores = { readonly rules: readonly Score[]; readonly misses: readonly Miss[] }

type Judged = { readonly record: AdviceRecord; readonly found: ReadonlySet<string> }

/**
 * A rule counts once per text. A detector of which no rule is expected in the whole table is left out, so that a table
 * about tone does not pay for personal data; in a table that expects nothing at all, every detector is judged.
 */
export function scoresOf(records: readonly AdviceRecord[], detectors: readonly Detector[]): Scores {
  const expected = new Set(records.flatMap(({ expect }) => expect))
  const concerned = detectors.filter(({ rules }) => [...rules].some((rule) => expected.has(rule)))
  const judges = expected.size === 0 ? detectors : concerned
  const judged = records.map((record) => ({ record, found: new Set(judges.flatMap(({ find }) => find(record))) }))
  const rules = [...new Set([...judges.flatMap(({ rules }) => [...rules]), ...expected])]
  return { rules: rules.map((rule) => scoreOf(rule, judged)), misses: judged.flatMap(missesOf) }
}

function scoreOf(rule: string, judged: readonly Judged[]): Score {
  const count = (isSo: (judged: Judged) => boolean) => judged.filter(isSo).length
  return {
    rule,
    expected: count(({ record }) => record.expect.includes(rule)),
    found: count(({ found }) => found.has(rule)),
    right: count(({ record, found }) => record.expect.includes(rule) && found.has(rule)),
  }
}

function missesOf({ record, found }: Judged): readonly Miss[] {
  const { text } = record
  const expected = [...new Set(record.expect)]
  return [
    ...expected.filter((rule) => !found.has(rule)).map((rule) => ({ kind: 'not found', rule, text }) as const),
    ...[...found]
      .filter((rule) => !expected.includes(rule))
      .map((rule) => ({ kind: 'found wrongly', rule, text }) as const),
  ]
}

/** All rules as one: every finding weighs the same (micro average). */
export function overall(scores: readonly Score[]): Score {
  return scores.reduce(
    (sum, { expected, found, right }) => ({
      rule: sum.rule,
      expected: sum.expected + expected,
      found: sum.found + found,
      right: sum.right + right,
    }),
    { rule: 'overall', expected: 0, found: 0, right: 0 },
  )
}

/** The share of the findings that are right; 1 where nothing was found. */
export function precision({ found, right }: Score): number {
  return found === 0 ? 1 : right / found
}

/** The share of what was expected that was found; 1 where nothing was expected. */
export function recall({ expected, right }: Score): number {
  return expected === 0 ? 1 : right / expected
}
