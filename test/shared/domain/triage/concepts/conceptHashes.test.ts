import { expect, it } from 'vitest'

import { conceptHashes } from '#shared/domain/triage/concepts/conceptHashes'
import type { TriageLanguage } from '#shared/domain/triage/models/triageModels'
import { messageTokens } from '#shared/domain/triage/words/messageTokens'

const of = (text: string, language: TriageLanguage) => new Set(conceptHashes(messageTokens(text), language))

it('is the same for one idea in every language, however it is put', () => {
  expect(of('smashed', 'en').size).toBeGreaterThan(0)
  expect(of('cracked', 'en')).toEqual(of('smashed', 'en'))
  expect(of('fissurée', 'fr')).toEqual(of('smashed', 'en'))
  expect(of('popękane', 'pl')).toEqual(of('', 'pl'))
  expect(of('pęknięty', 'pl')).toEqual(of('smashed', 'en'))
})

it('knows two ideas that are near to each other, in either order, and not those that are far', () => {
  const near = of('parcel smashed', 'en')
  expect(near).toEqual(of('smashed parcel', 'en'))
  const far = of(`parcel ${'lorem '.repeat(8)}smashed`, 'en')
  expect([...far].every((one) => near.has(one))).toBe(true)
  expect(near.size).toBeGreaterThan(far.size)
})
