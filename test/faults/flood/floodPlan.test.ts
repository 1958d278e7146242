import { describe, expect, it } from 'vitest'

import { chanceFrom } from '#test/builders/chance'
import { floodPlan } from './floodPlan'

const wish = { count: 2_000, lengthMs: 60_000, texts: ['where is it?', 'thank you', 'broken'] }

describe('floodPlan', () => {
  it('spreads all mentions evenly over the time, some in threads, some edited, with pages X forgets', () => {
    const { steps, people } = floodPlan(wish, chanceFrom(1))
    const mentions = steps.filter((step) => step.type === 'mention')
    expect(mentions).toHaveLength(2_000)
    expect(people).toBe(667)
    expect(mentions[1_000]?.atMs).toBe(30_000)
    expect(mentions.filter(({ answers }) => answers !== null).length).toBeGreaterThan(300)
    expect(steps.filter(({ type }) => type === 'edit').length).toBeGreaterThan(20)
    expect(steps.filter(({ type }) => type === 'forgetPage')).toHaveLength(1)
    expect(steps.every(({ atMs }, index) => atMs >= (steps[index - 1]?.atMs ?? 0))).toBe(true)
  })

  it('is the same for the same chance, and answers only what was there', () => {
    const plan = floodPlan(wish, chanceFrom(7))
    expect(floodPlan(wish, chanceFrom(7))).toEqual(plan)
    const mentions = plan.steps.filter((step) => step.type === 'mention')
    expect(mentions.every(({ answers }, index) => answers === null || answers < index)).toBe(true)
  })
})
