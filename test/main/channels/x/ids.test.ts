import { describe, expect, it } from 'vitest'

import { bornAt, idBefore, isNewer, newestOf } from '../../../../src/main/channels/x/ids'

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

  it('can be made for a time: older than all that is born then, newer than what was before', () => {
    const born = bornAt('1346889436626259968') ?? 0
    expect(isNewer('1346889436626259968', idBefore(born))).toBe(true)
    expect(bornAt(idBefore(born))).toBe(born - 1)
    expect(BigInt(idBefore(0))).toBeGreaterThan(0n)
  })
})
