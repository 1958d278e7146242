import type { Reply } from './reply'

/** Long after the outbox has stopped showing it and no network can hand it over as news. */
const keptMs = 30 * 24 * 60 * 60 * 1000

/** Whether a reply is only history: sent or discarded 30 days ago. Its message stays in its conversation. */
export function isSettledLongAgo({ delivery }: Reply, now: number): boolean {
  if (delivery.state === 'sent') return delivery.sentAt < now - keptMs
  if (delivery.state === 'discarded') return delivery.discardedAt < now - keptMs
  return false
}
