import fc from 'fast-check'
import { expect, it } from 'vitest'

import { distinct } from '#shared/domain/triage/linear/distinct'

it('keeps each number once, as a set does', () => {
  const numbers = fc.oneof(fc.nat(50), fc.nat(0xffffffff), fc.constant(0))
  fc.assert(
    fc.property(fc.array(numbers, { maxLength: 300 }), (some) => {
      expect([...distinct(Uint32Array.from(some))]).toEqual([...new Set(some)])
    }),
  )
})
