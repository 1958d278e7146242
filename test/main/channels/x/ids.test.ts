import { describe, expect, it } from 'vitest'

import { bornAt, isNewer, newestOf } from '../../../../src/main/channels/x/ids'

describe('X’s ids', () => {
  it('are ordered as numbers, beyond what a JavaScript number holds', () => {
    expect(isNewer('1000000000000000001', '999999999999999999')).toBe(true)
    expect(isNewer('1860000000000000001', '1860000000000000000')).toBe(true)
    expect(isNewer('1860000000000000000', '1860000000000000000')).toBe(false)
    expect(isNewer('9', '10')).toBe(false)
    expect(newestOf(['10', '9', '1860000000000000000'])).toBe('1860000000000000000')
    expect(newestOf([])).toBeNull()
  })

  it('tell when they were born', () => {
    expect(new Date(bornAt('1346889436626259968') ?? 0).toISOString()).toBe('2021-01-06T18:40:40.344Z')
    expect(bornAt('20')).toBeNull()
  })
})
