import { describe, expect, it } from 'vitest'

import { damagedFiles } from './damagedFiles'

describe('a damaged shop', () => {
  // `npm run faults -- store --only damage` tries all of them; here it is every seventeenth.
  it('keeps every byte and everything readable, and says exactly what is missing', { timeout: 120_000 }, async () => {
    const { cases, problems } = await damagedFiles(17)
    expect(problems).toEqual([])
    expect(cases).toBeGreaterThan(60)
  })
})
