import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

import { describe, expect, it } from 'vitest'

import { personalRules, type PersonalRecord } from '#shared/domain/personalData/personalRules'

type Row = PersonalRecord & { readonly expect: readonly string[] }
type Score = { readonly precision: number; readonly recall: number; readonly wrong: readonly string[] }

const least = 0.95

function table(language: string): readonly Row[] {
  const file = new URL(`../../../fixtures/advice/personal.${language}.jsonl`, import.meta.url)
  const lines = readFileSync(fileURLToPath(file), 'utf8').trim().split('\n')
  return lines.map((line) => JSON.parse(line) as Row)
}

/** Every rule of every text counts once: found and expected, found only, expected only. */
function scoreOf(rows: readonly Row[]): Score {
  let [right, extra, missed] = [0, 0, 0]
  const wrong: string[] = []
  for (const row of rows) {
    const found = personalRules(row)
    const added = found.filter((rule) => !row.expect.includes(rule))
    const lost = row.expect.filter((rule) => !found.includes(rule))
    right += found.length - added.length
    extra += added.length
    missed += lost.length
    if (added.length + lost.length > 0) wrong.push(`${row.text}  +[${added.join()}] -[${lost.join()}]`)
  }
  return { precision: right / (right + extra), recall: right / (right + missed), wrong }
}

describe.each(['en', 'fr', 'pl'])('personal data in the table of texts in %s', (language) => {
  const rows = table(language)

  it('has texts enough with and without personal data', () => {
    expect(rows.filter((row) => row.expect.length > 0).length).toBeGreaterThanOrEqual(70)
    expect(rows.filter((row) => row.expect.length === 0).length).toBeGreaterThanOrEqual(70)
  })

  it('is found, and nothing else is', () => {
    const { precision, recall, wrong } = scoreOf(rows)
    process.stdout.write(`${language}: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}\n`)
    expect(precision, wrong.join('\n')).toBeGreaterThanOrEqual(least)
    expect(recall, wrong.join('\n')).toBeGreaterThanOrEqual(least)
  })
})
