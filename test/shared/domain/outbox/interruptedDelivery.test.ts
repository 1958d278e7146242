import { describe, expect, it } from 'vitest'

import { interruptedDelivery } from '#shared/domain/outbox/interruptedDelivery'
import { deliveries } from '#test/builders/replies'

const now = 1_020_000
const settled = (canReadBack: boolean, safeToRepeat: boolean) =>
  interruptedDelivery(
    deliveries.sending,
    { reason: { code: 'interrupted' }, repeatAt: 1_025_000 },
    { canReadBack, safeToRepeat },
    now,
  )

describe('a reply whose attempt was cut off', () => {
  it.each([true, false])('is looked for where the channel can read back (safe to repeat: %s)', (safeToRepeat) => {
    expect(settled(true, safeToRepeat)).toMatchObject({ state: 'unconfirmed', nextLookAt: now + 10_000 })
  })

  it('is repeated later where only that is safe', () => {
    expect(settled(false, true)).toEqual({ state: 'queued', attempt: 1, notBefore: 1_025_000 })
  })

  it('is left to the owner where neither is', () => {
    expect(settled(false, false)).toMatchObject({ state: 'unconfirmed', nextLookAt: null })
  })
})
