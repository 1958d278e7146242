import { describe, expect, it } from 'vitest'

import { inOneGo } from '#shared/domain/triage/inOneGo'
import { modelNames, readTriage } from '#shared/domain/triage/models/readTriage'
import { dictionaryNames } from '#shared/domain/triage/models/vocabularies'
import { shippedTriageFiles } from '#test/builders/triage'

const files = shippedTriageFiles()

describe('what is shipped', () => {
  it('can be read, in steps', () => {
    const steps = readTriage(files)
    let count = 0
    let step = steps.next()
    for (; step.done !== true; step = steps.next()) count += 1
    expect(count).toBeGreaterThanOrEqual(modelNames.length + dictionaryNames.length)
    expect(step.value.ok).toBe(true)
  })

  it('has models of at most 400 KB together', () => {
    const bytes = Object.values(files.models).reduce((sum, { length }) => sum + length, 0)
    expect(bytes).toBeLessThanOrEqual(400_000)
  })

  it('has an own dictionary of 2,000 entries for French and for Polish', () => {
    const read = inOneGo(readTriage(files))
    if (!read.ok) throw new Error(read.error)
    const { fr, pl } = read.value.languages
    for (const { lexicons } of [fr.vocabulary, pl.vocabulary]) {
      const [own] = lexicons
      const phrases = [...(own?.phrases.values() ?? [])].flat().length
      expect((own?.weights.size ?? 0) + (own?.stems.size ?? 0) + phrases).toBeGreaterThan(2_000)
    }
  })
})

it('names the model that is damaged', () => {
  const models = { ...files.models, tier: files.models.tier.subarray(1) }
  expect(inOneGo(readTriage({ ...files, models }))).toEqual({ ok: false, error: 'tier' })
})
