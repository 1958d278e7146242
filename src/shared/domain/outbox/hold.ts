import { z } from 'zod'

import { appErrorSchema } from '../errors'
import type { Shop } from '../shop/shop'
import { heldBy } from './heldBy'
import type { Reply } from './reply'

/** What a held reply waits for, for the screen: where that one stands and, if it is in trouble, why. */
export const holdSchema = z.object({
  as: z.enum(['notice', 'part']),
  state: z.enum(['queued', 'sending', 'waiting', 'unconfirmed', 'failed', 'handedOver', 'discarded']),
  reason: appErrorSchema.nullable(),
})
export type Hold = z.infer<typeof holdSchema>

/** Holds by the id of the reply that is held. */
export type Holds = Readonly<Record<string, Hold>>

export function holdsOf(shop: Pick<Shop, 'replies'>, replies: readonly Reply[]): Record<string, Hold> {
  return Object.fromEntries(replies.flatMap((reply) => holdOf(shop, reply)))
}

function holdOf(shop: Pick<Shop, 'replies'>, reply: Reply): [string, Hold][] {
  const delivery = heldBy(shop, reply)?.delivery
  if (!delivery || delivery.state === 'sent' || reply.after === undefined) return []
  const reason = 'reason' in delivery ? delivery.reason : null
  return [[reply.id, { as: reply.after.as, state: delivery.state, reason }]]
}
