import { describe, expect, it } from 'vitest'

import { defaultWeights } from '#shared/domain/triage/priority/priorityParts'
import { priorityWeightsSchema } from '#shared/domain/triage/priority/priorityWeightsSchema'
import { weightsOf, withWeight } from '#shared/domain/triage/priority/weightsOf'

describe('the weights', () => {
  it('are the owner’s where they chose, the defaults elsewhere', () => {
    expect(weightsOf({})).toEqual(defaultWeights)
    expect(weightsOf({ vip: 90, hour: undefined })).toEqual({ ...defaultWeights, vip: 90 })
  })

  it('keep only what differs from the defaults', () => {
    const chosen = withWeight(withWeight({}, 'vip', 90), 'hour', 5)
    expect(chosen).toEqual({ vip: 90, hour: 5 })
    expect(withWeight(chosen, 'vip', defaultWeights.vip)).toEqual({ hour: 5 })
  })

  it('are whole numbers of known parts, and an hour always counts', () => {
    expect(priorityWeightsSchema.safeParse({ vip: -20, hour: 1 }).success).toBe(true)
    for (const wrong of [{ vip: 0.5 }, { charm: 3 }, { hour: 0 }, { urgent: 1e6 }])
      expect(priorityWeightsSchema.safeParse(wrong).success, JSON.stringify(wrong)).toBe(false)
  })
})
