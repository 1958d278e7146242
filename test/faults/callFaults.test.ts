import { describe, expect, it } from 'vitest'

import { callFaults } from './callFaults'

describe('a session during which one call to the disk fails', () => {
  // `npm run faults -- store --only calls` fails every single one; here it is every thirteenth, of each kind another.
  it('loses nothing acknowledged, keeps nothing refused, and says what happened', { timeout: 120_000 }, async () => {
    const { cases, problems } = await callFaults(13)
    expect(problems).toEqual([])
    expect(cases).toBeGreaterThan(50)
  })
})
