import { expect, it } from 'vitest'

import { featuresIn } from '#shared/domain/triage/models/featuresIn'
import { someTriageModels } from '#test/builders/triage'

const seen = (text: string, language: string) => {
  const { features, known } = featuresIn(text, language, someTriageModels())
  return { known, kinds: features.tokens.map(({ kind }) => kind) }
}

it('sees words of the languages it knows', () => {
  expect(seen('déçu :(', 'fr')).toEqual({ known: 'fr', kinds: ['word', 'face'] })
})

it('sees the signs only of any other language, as they mean the same in all', () => {
  expect(seen('enttäuscht :( #schade', 'de')).toEqual({ known: 'en', kinds: ['face'] })
  expect(seen('👎', 'und')).toEqual({ known: 'en', kinds: ['emoji'] })
})
