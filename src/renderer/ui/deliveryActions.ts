import { assertNever } from '#shared/domain/assertNever'
import type { Delivery } from '#shared/domain/outbox/delivery'
import type { Reply } from '#shared/domain/outbox/reply'

/** What the owner can do about a reply; each is the request `outbox.NAME`. */
export type DeliveryAction = 'takeBack' | 'retry' | 'lookAgain' | 'sendAgain' | 'answerOnWeb' | 'markSent' | 'discard'

export function deliveryActions(reply: Pick<Reply, 'delivery' | 'route'>): readonly DeliveryAction[] {
  if (reply.route === 'web' && isOpen(reply.delivery)) return ['answerOnWeb', 'markSent', 'takeBack', 'discard']
  return actionsByState(reply.delivery)
}

function isOpen({ state }: Delivery): boolean {
  return state === 'queued' || state === 'waiting' || state === 'failed' || state === 'handedOver'
}

function actionsByState(delivery: Delivery): readonly DeliveryAction[] {
  switch (delivery.state) {
    case 'queued':
      return ['takeBack']
    case 'waiting':
      return ['retry', 'takeBack', 'discard']
    case 'failed':
      return ['retry', 'takeBack', 'discard']
    case 'unconfirmed':
      return delivery.nextLookAt === null ? ['lookAgain', 'markSent', 'sendAgain', 'discard'] : []
    case 'handedOver':
      return ['markSent', 'answerOnWeb', 'discard']
    case 'sending':
    case 'sent':
    case 'discarded':
      return []
    default:
      return assertNever(delivery)
  }
}
