import { z } from 'zod'

import { holdSchema } from '../domain/outbox/hold'
import { replySchema } from '../domain/outbox/reply'
import { pictureSchema } from '../domain/pictures/picture'
import { id, nothing, onConversation, text } from './inputs'

const onReply = z.strictObject({ replyId: id })

/** What the window asks about replies on their way. */
export const outboxContract = {
  'outbox.list': {
    input: z.strictObject({ offset: z.number().int().min(0), limit: z.number().int().min(1).max(200) }),
    output: z.object({
      replies: z.array(replySchema),
      /** What held replies among them wait for, by reply. */
      holds: z.record(z.string(), holdSchema),
      total: z.number().int(),
      openCount: z.number().int(),
    }),
  },
  'outbox.queueReply': {
    input: z.strictObject({
      conversationId: id,
      text,
      answersMessageId: id.nullable(),
      /** What the owner had seen; a lower revision than the conversation's is answered with `changedUnderYou`. */
      seenRevision: z.number().int().min(0),
      /** Also marks the conversation as done. */
      thenDone: z.boolean(),
      /** Epoch ms the owner chose for it to leave; null: as soon as the undo window is over. */
      plannedAt: z.number().nullable(),
      /** A text that is too long may leave in numbered parts. */
      asThread: z.boolean(),
      pictures: z.array(pictureSchema).max(20),
      /** It acknowledges: the promise clock starts, and the conversation goes on waiting for its answer. */
      isHolding: z.boolean().optional(),
    }),
    output: z.object({ replyId: z.string() }),
  },
  'outbox.goPrivate': {
    input: z.strictObject({
      conversationId: id,
      privateText: text,
      noticeText: text,
      answersMessageId: id.nullable(),
      seenRevision: z.number().int().min(0),
      /** Unread messages in the private conversation that the owner knows of; more are answered with `privateUnread`. */
      passUnread: z.number().int().min(0),
      thenDone: z.boolean(),
    }),
    output: z.object({ replyId: z.string() }),
  },
  'outbox.sendNow': { input: onReply, output: nothing },
  /** Answers the conversation whose draft has the text now. */
  'outbox.takeBack': { input: onReply, output: onConversation },
  'outbox.retry': { input: onReply, output: nothing },
  'outbox.lookAgain': { input: onReply, output: nothing },
  'outbox.sendAgain': { input: onReply, output: nothing },
  'outbox.answerOnWeb': { input: onReply, output: nothing },
  'outbox.markSent': { input: onReply, output: nothing },
  'outbox.discard': { input: onReply, output: nothing },
} as const
