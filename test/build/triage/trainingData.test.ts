import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { triageLanguages } from '#shared/domain/triage/models/triageModels'

import { keptApart, learntFrom, trainingData } from '../../../build/triage/trainingData'

const data = await trainingData(join(import.meta.dirname, '..', '..', '..', 'build', 'triage'))

describe.each(triageLanguages)('the messages in %s', (language) => {
  const messages = data.messages[language]
  const wording = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')

  it('are many, of every tier', () => {
    for (const tier of [1, 2, 3]) expect(messages.filter((one) => one.tier === tier).length).toBeGreaterThan(300)
  })

  it('are kept apart by a third', () => {
    const share = messages.filter(keptApart).length / messages.length
    expect(share).toBeGreaterThan(0.3)
    expect(share).toBeLessThan(0.37)
  })

  it('never stand on both sides', () => {
    const learnt = new Set(messages.filter(learntFrom).map(({ text }) => wording(text)))
    expect(messages.filter((one) => keptApart(one) && learnt.has(wording(one.text)))).toEqual([])
  })
})

it('has general texts that are learnt from, and others', () => {
  const learnt = new Set(data.general.map(({ text }) => text))
  expect(data.general.length).toBeGreaterThan(5_000)
  expect(data.generalUnseen.filter(({ text }) => learnt.has(text)).length).toBeLessThan(5)
})
