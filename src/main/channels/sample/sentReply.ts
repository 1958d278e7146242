import { z } from 'zod'

import type { Cursor } from '#shared/domain/accounts/account'

/** A reply that the sample's network accepted; what the customer says to it follows from this alone. */
const sentReplySchema = z.object({
  replyId: z.string(),
  threadId: z.string(),
  customerRemoteId: z.string(),
  /** Epoch ms on the shop's clock. */
  sentAt: z.number(),
})
export type SentReply = z.infer<typeof sentReplySchema>

/** A cursor is written anew with each page and must stay small; older replies were answered long ago. */
const keptCount = 50

/** The accepted replies a cursor remembers: this is how customers' answers survive a restart. */
export function rememberedReplies(cursor: Cursor): readonly SentReply[] {
  return z.array(sentReplySchema).parse(JSON.parse(cursor.sent ?? '[]'))
}

/** Remembered and recorded replies together, each once, in sending order. */
export function mergedReplies(remembered: readonly SentReply[], recorded: Iterable<SentReply>): readonly SentReply[] {
  const byId = new Map([...remembered, ...recorded].map((reply) => [reply.replyId, reply]))
  return [...byId.values()].sort((one, other) => one.sentAt - other.sentAt).slice(-keptCount)
}
