import { describe, expect, it } from 'vitest'
import { z } from 'zod'

import { compiledRules, ruleFiles } from '#shared/domain/tone/compiledRules'
import { foldedText } from '#shared/domain/tone/foldedText'
import { textKeys } from '#shared/domain/tone/phraseFindings'
import { toneRules } from '#shared/domain/tone/toneRule'
import { readTable } from '#test/advice/readTable'

const phraseSchema = z.string().regex(/^\S+( \S+)*$/)
const entrySchema = z.strictObject({
  patterns: z.array(phraseSchema).min(1),
  exceptions: z.array(phraseSchema),
  replacement: z.string().nullable(),
  wholeClause: z.literal(true).optional(),
})
const phraseRules = toneRules.filter((rule) => rule !== 'shouting')
const words = z.array(phraseSchema).min(1)
const fileSchema = z.strictObject({
  rules: z.strictObject(Object.fromEntries(phraseRules.map((rule) => [rule, z.array(entrySchema).min(1)]))),
  capitals: words,
  beforeNames: words,
  conjunctions: words,
  repeats: words,
  subordinators: words,
})

describe.each(['en', 'fr', 'pl'] as const)('the rules in %s', (language) => {
  it('have the form that the README tells', () => {
    expect(fileSchema.safeParse(ruleFiles[language]).error?.issues ?? []).toEqual([])
  })

  it('leave out a clause only where they put nothing in its place', () => {
    const entries = phraseRules.flatMap((rule) => ruleFiles[language].rules[rule])
    for (const { wholeClause, replacement } of entries) if (wholeClause === true) expect(replacement).toBe('')
  })

  it('compile, and no phrase is found in a text of nothing', () => {
    const entries = phraseRules.flatMap((rule) => compiledRules(language).entries[rule])
    for (const { phrases, exception } of entries) {
      for (const { pattern } of phrases) expect('\0 \0. ,'.match(pattern())).toBeNull()
      expect(exception === null || '\0 \0'.match(exception()) === null).toBe(true)
    }
  })

  it('are made ready once', () => {
    expect(compiledRules(language)).toBe(compiledRules(language))
  })

  it('have keys that are in every text their phrase is found in', async () => {
    const texts = (await readTable(language)).map(({ text }) => foldedText(text).folded)
    const phrases = phraseRules.flatMap((rule) =>
      compiledRules(language).entries[rule].flatMap((entry) => entry.phrases),
    )
    let looked = 0
    for (const text of texts) {
      const keys = textKeys(text)
      for (const phrase of phrases) {
        if (text.match(phrase.pattern()) === null || phrase.keys === null) continue
        looked += 1
        expect(
          phrase.keys.some((key) => keys.has(key)),
          `${phrase.pattern().source} in ${text}`,
        ).toBe(true)
      }
    }
    expect(looked).toBeGreaterThan(50)
  })
})
