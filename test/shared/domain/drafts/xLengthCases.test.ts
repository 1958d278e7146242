import { readFileSync } from 'node:fs'

import { expect, it } from 'vitest'

import { textLength } from '#shared/domain/drafts/length'

/** The parts of X's published cases that hold for its present way of counting (configuration 3 of twitter-text). */
const sections = ['WeightedTweetsWithDiscountedEmojiCounterTest', 'UnicodeDirectionalMarkerCounterTest']
const where = process.env['SHOPBELL_X_CASES']
const why =
  'skipped: X’s published cases (conformance/validate.yml of twitter-text) are not ours to keep; SHOPBELL_X_CASES names a copy'

it('counts X’s own published cases as X does', ({ skip }) => {
  if (where === undefined) return skip(why)
  const cases = sections.flatMap((section) => casesIn(where, section))
  expect(cases.length).toBeGreaterThanOrEqual(24)
  for (const { description, text, weightedLength } of cases) {
    expect(textLength({ unit: 'xWeighted', limit: 280 }, text).used, description).toBe(weightedLength)
  }
})

type Case = { readonly description: string; readonly text: string; readonly weightedLength: number }

/** As much of YAML as that file has: quoted texts, one a line. */
function casesIn(file: string, section: string): readonly Case[] {
  const [, rest = ''] = readFileSync(file, 'utf8').split(`\n  ${section}:\n`)
  const [own = ''] = rest.split(/\n {2}\S/)
  const cases = own.split(/^ {4}- /m).slice(1)
  return cases.map((part) => ({
    description: quoted(part, 'description'),
    text: quoted(part, 'text'),
    weightedLength: Number(/weightedLength: (\d+)/.exec(part)?.[1]),
  }))
}

function quoted(part: string, key: string): string {
  const [, text = ''] = new RegExp(`${key}: ("(?:[^"\\\\]|\\\\.)*")`).exec(part) ?? []
  const escaped = text.replace(/\\U([0-9a-f]{8})/gi, (_, hex: string) => String.fromCodePoint(parseInt(hex, 16)))
  return JSON.parse(escaped) as string
}
