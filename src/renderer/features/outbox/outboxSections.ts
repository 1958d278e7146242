import { assertNever } from '#shared/domain/assertNever'
import type { Delivery } from '#shared/domain/outbox/delivery'

export type OutboxSection = 'needsYou' | 'onItsWay' | 'sentRecently'
export const outboxSections: readonly OutboxSection[] = ['needsYou', 'onItsWay', 'sentRecently']

/** Where a reply is shown; null for one the owner discarded. */
export function outboxSection(delivery: Delivery): OutboxSection | null {
  switch (delivery.state) {
    case 'failed':
    case 'handedOver':
      return 'needsYou'
    case 'unconfirmed':
      return delivery.nextLookAt === null ? 'needsYou' : 'onItsWay'
    case 'queued':
    case 'waiting':
    case 'sending':
      return 'onItsWay'
    case 'sent':
      return 'sentRecently'
    case 'discarded':
      return null
    default:
      return assertNever(delivery)
  }
}
