import { expect, it } from 'vitest'

import { conceptPieces } from '#shared/domain/triage/concepts/conceptPieces'
import type { TriageLanguage } from '#shared/domain/triage/models/triageModels'
import { messageTokens } from '#shared/domain/triage/words/messageTokens'

const of = (text: string, language: TriageLanguage) =>
  new Set(conceptPieces(messageTokens(text), language).map(({ hash }) => hash))

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

it('tells of which words each idea is', () => {
  const pieces = conceptPieces(messageTokens('lorem parcel smashed'), 'en')
  expect(pieces.map(({ tokens }) => tokens)).toContainEqual([1, 2])
  expect(pieces.every(({ tokens }) => tokens.length > 0 && !tokens.includes(0))).toBe(true)
})
