import { expect, it } from 'vitest'

import { figuresShared } from '#shared/domain/triage/models/figuresShared'
import { aVocabulary } from '#test/builders/triage'

import { ofEveryLanguage, trainingRow, withoutWords } from '../../../build/triage/trainingRows'

const one = aVocabulary('2: good')
const row = trainingRow('good', 'positive', { ...one, lexicons: [...one.lexicons, ...one.lexicons] })

it('leaves what all languages have: words of their own, and the figures of the style and the first lexicon', () => {
  expect(row.figures.length).toBeGreaterThan(figuresShared)
  expect(ofEveryLanguage(row)).toEqual({ ...row, figures: row.figures.slice(0, figuresShared) })
})

it('lends figures to another language, but no words', () => {
  const lent = withoutWords(row, 0.3)
  expect(lent).toMatchObject({ label: 'positive', weight: 0.3 })
  expect(lent.hashes).toHaveLength(0)
  expect(lent.figures).toHaveLength(figuresShared)
})
