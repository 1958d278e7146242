import { describe, expect, it } from 'vitest'

import { deliveries } from '#test/builders/replies'
import { deliveryConfirmation } from '../../../src/renderer/ui/deliveryConfirmation'

describe('deliveryConfirmation', () => {
  it('asks before anything that can’t be undone', () => {
    expect(deliveryConfirmation('sendAgain', deliveries.unconfirmed)?.question).toBe('outbox.sendAgainAsk')
    expect(deliveryConfirmation('discard', deliveries.failed)?.question).toBe('outbox.discardAsk')
  })

  it('says that what may have arrived stays there', () => {
    expect(deliveryConfirmation('discard', deliveries.unconfirmed)?.question).toBe('outbox.discardPerhapsSent')
    expect(deliveryConfirmation('discard', deliveries.handedOver)?.question).toBe('outbox.discardPerhapsSent')
  })

  it.each(['takeBack', 'retry', 'lookAgain', 'answerOnWeb', 'markSent'] as const)(
    'does not ask before %s',
    (action) => {
      expect(deliveryConfirmation(action, deliveries.unconfirmed)).toBeNull()
    },
  )
})
