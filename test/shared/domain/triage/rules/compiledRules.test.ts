import { expect, it } from 'vitest'

import { compiledRules } from '#shared/domain/triage/rules/compiledRules'
import { ruleFiles } from '#shared/domain/triage/rules/ruleFiles'
import { subjectTiers, urgentTopics } from '#shared/domain/triage/rules/topic'

it.each(['en', 'fr', 'pl'] as const)('compiles every rule of %s once, each with a name of its own', (language) => {
  const { rules } = compiledRules(language)
  expect(compiledRules(language).rules).toBe(rules)
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length)
  for (const { patterns } of rules) expect(patterns.length).toBeGreaterThan(0)
})

it.each(['en', 'fr', 'pl'] as const)(
  'has rules in %s for everything urgent and for every signal of people',
  (language) => {
    const known = new Set(compiledRules(language).rules.map(({ topic }) => topic))
    for (const topic of urgentTopics) expect(known).toContain(topic)
    for (const signal of ['threat', 'abuse', 'solved', 'supposed', 'asking', 'spam', 'praise', 'purchase'] as const)
      expect(known).toContain(signal)
  },
)

it.each(['en', 'fr', 'pl'] as const)('has files of %s that speak of known subjects only', (language) => {
  for (const file of ruleFiles[language].files)
    for (const subject of Object.keys(file)) expect(Object.keys(subjectTiers)).toContain(subject)
})
