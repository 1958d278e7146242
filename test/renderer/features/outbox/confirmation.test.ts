import { describe, expect, it } from 'vitest'

import { deliveries } from '#test/builders/replies'
import { confirmation } from '../../../../src/renderer/features/outbox/confirmation'

describe('confirmation', () => {
  it('asks before anything that can’t be undone', () => {
    expect(confirmation('sendAgain', deliveries.unconfirmed)?.question).toBe('outbox.sendAgainAsk')
    expect(confirmation('discard', deliveries.failed)?.question).toBe('outbox.discardAsk')
  })

  it('says that what may have arrived stays there', () => {
    expect(confirmation('discard', deliveries.unconfirmed)?.question).toBe('outbox.discardPerhapsSent')
    expect(confirmation('discard', deliveries.handedOver)?.question).toBe('outbox.discardPerhapsSent')
  })

  it.each(['takeBack', 'retry', 'lookAgain', 'answerOnWeb', 'markSent'] as const)(
    'does not ask before %s',
    (action) => {
      expect(confirmation(action, deliveries.unconfirmed)).toBeNull()
    },
  )
})
