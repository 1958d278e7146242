import { arrivedMeanwhile } from '#shared/domain/outbox/arrivedMeanwhile'
import { advance } from '#shared/domain/outbox/advance'
import type { DeliveryEvent } from '#shared/domain/outbox/deliveryEvent'
import { draftFromReply } from '#shared/domain/outbox/draftFromReply'
import { outboxReplies } from '#shared/domain/outbox/outboxReplies'
import { ownerChoices, type OwnerChoice } from '#shared/domain/outbox/ownerChoices'
import type { Reply } from '#shared/domain/outbox/reply'
import { sentChanges, type SentNews } from '#shared/domain/outbox/sentChanges'
import { fail, ok, type Result } from '#shared/domain/result'
import type { Change } from '#shared/domain/shop/change'
import type { Shop } from '#shared/domain/shop/shop'
import { commitDecision } from './commitDecision'
import { queueReply, type QueueMeans, type ReplyInput } from './queueReply'
import { outgoing } from './senderMeans'

/** A draft's own limit: a text that would not fit back into one stays in the outbox. */
const longestDraft = 50_000

type Means = QueueMeans & {
  readonly openPage: (url: string) => Promise<Result<void>>
  readonly copyText: (text: string) => Result<void>
}

/** What the owner does with replies. A decision that a reply's state does not allow is refused with `invalidRequest`. */
export type Outbox = {
  queueReply(input: ReplyInput): Promise<Result<{ replyId: string }>>
  /** The text goes back into the conversation's draft. */
  takeBack(replyId: string): Promise<Result<void>>
  retry(replyId: string): Promise<Result<void>>
  lookAgain(replyId: string): Promise<Result<void>>
  sendAgain(replyId: string): Promise<Result<void>>
  /** Opens the network's own page with the text on the clipboard. */
  answerOnWeb(replyId: string): Promise<Result<void>>
  markSent(replyId: string): Promise<Result<void>>
  discard(replyId: string): Promise<Result<void>>
  list(page: { offset: number; limit: number }): Result<{ replies: Reply[]; total: number; openCount: number }>
}

export function createOutbox(means: Means): Outbox {
  const { store, clock } = means

  function decide(
    replyId: string,
    choice: OwnerChoice,
    changes: (shop: Shop, reply: Reply) => Result<readonly Change[]>,
  ): Promise<Result<void>> {
    return commitDecision(store, (shop) => {
      const reply = shop.replies.get(replyId)
      if (!reply) return fail({ code: 'notFound' })
      if (!ownerChoices(reply.delivery, canLook(means, shop, reply)).includes(choice)) {
        return fail({ code: 'invalidRequest' })
      }
      const decided = changes(shop, reply)
      return decided.ok ? ok({ changes: decided.value, value: undefined }) : decided
    })
  }

  function move(replyId: string, choice: OwnerChoice, event: DeliveryEvent): Promise<Result<void>> {
    return decide(replyId, choice, (_shop, reply) => ok([moved(reply, event, clock.now())]))
  }

  return {
    queueReply: (input) => queueReply(means, input),
    takeBack: (replyId) => decide(replyId, 'takeBack', (shop, reply) => takenBack(shop, reply, clock.now())),
    retry: (replyId) => move(replyId, 'retry', { type: 'retried' }),
    lookAgain: (replyId) => move(replyId, 'lookAgain', { type: 'lookWanted' }),
    sendAgain: (replyId) => move(replyId, 'sendAgain', { type: 'sentAgain' }),
    discard: (replyId) => move(replyId, 'discard', { type: 'discarded' }),
    async answerOnWeb(replyId) {
      const reply = store.shop().replies.get(replyId)
      if (!reply) return fail({ code: 'notFound' })
      const url = means.channelById(reply.channelId)?.webPage?.(outgoing(reply))
      if (url === undefined) return fail({ code: 'cannotReply' })
      const handedOver = await decide(replyId, 'answerOnWeb', (_shop, current) =>
        ok(current.delivery.state === 'handedOver' ? [] : [moved(current, { type: 'handedOver' }, clock.now())]),
      )
      if (!handedOver.ok) return handedOver
      const copied = means.copyText(reply.text)
      return copied.ok ? means.openPage(url) : copied
    },
    markSent: (replyId) =>
      decide(replyId, 'markSent', (shop, reply) => {
        const there = arrivedMeanwhile(shop, reply)
        const rest = { permalink: null, costs: [] }
        const news: SentNews =
          there === null
            ? { type: 'markedSent', remoteId: `owner:${reply.id}`, ...rest }
            : { type: 'found', remoteId: there, ...rest }
        return ok(sentChanges(shop, reply, news, clock.now()))
      }),
    list({ offset, limit }) {
      const { open, sent } = outboxReplies(store.shop(), clock.now())
      const all = [...open, ...sent]
      return ok({ replies: all.slice(offset, offset + limit), total: all.length, openCount: open.length })
    },
  }
}

function canLook(means: Means, shop: Shop, reply: Reply): boolean {
  const isSignedIn = shop.accounts.get(reply.accountId)?.signInEndedAt === null
  return isSignedIn && means.channelById(reply.channelId)?.findSent !== undefined
}

function moved(reply: Reply, event: DeliveryEvent, now: number): Change {
  return { type: 'deliveryAdvanced', replyId: reply.id, delivery: advance(reply.delivery, event, now) }
}

function takenBack(shop: Shop, reply: Reply, now: number): Result<readonly Change[]> {
  const { conversationId } = reply
  const changes = [moved(reply, { type: 'discarded' }, now)]
  const entry = shop.conversations.get(conversationId)
  if (!entry) return ok(changes)
  const draft = draftFromReply(reply, entry, shop.drafts.get(conversationId), now)
  if (draft.text.length > longestDraft) return fail({ code: 'textTooLong', over: draft.text.length - longestDraft })
  changes.push({ type: 'draftSaved', draft })
  // It was set aside as answered; now it is not.
  if ((entry.doneAt ?? -Infinity) >= reply.queuedAt) {
    changes.push({ type: 'conversationReopened', conversationId, at: now })
  }
  return ok(changes)
}
