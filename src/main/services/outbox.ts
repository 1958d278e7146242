import { arrivedMeanwhile } from '#shared/domain/outbox/arrivedMeanwhile'
import { advance } from '#shared/domain/outbox/advance'
import type { DeliveryEvent } from '#shared/domain/outbox/deliveryEvent'
import { heldBy } from '#shared/domain/outbox/heldBy'
import { holdsOf, type Hold } from '#shared/domain/outbox/hold'
import { outboxReplies } from '#shared/domain/outbox/outboxReplies'
import { ownerChoices, type OwnerChoice } from '#shared/domain/outbox/ownerChoices'
import type { Reply } from '#shared/domain/outbox/reply'
import { seenNow } from '#shared/domain/outbox/seenNow'
import { givenUp, takenBack, takenBackTo } from '#shared/domain/outbox/takenBack'
import { sentChanges, type SentNews } from '#shared/domain/outbox/sentChanges'
import { fail, ok, type Result } from '#shared/domain/result'
import type { Change } from '#shared/domain/shop/change'
import type { Shop } from '#shared/domain/shop/shop'
import { commitDecision } from './commitDecision'
import { goPrivate, type GoPrivateInput } from './goPrivate'
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
  /** A private message, and the public notice that follows once it is sent. */
  goPrivate(input: GoPrivateInput): Promise<Result<{ replyId: string }>>
  /** A planned reply leaves at once. */
  sendNow(replyId: string): Promise<Result<void>>
  /** The text goes back into a draft; answers the conversation that is in. */
  takeBack(replyId: string): Promise<Result<{ conversationId: string }>>
  retry(replyId: string): Promise<Result<void>>
  lookAgain(replyId: string): Promise<Result<void>>
  sendAgain(replyId: string): Promise<Result<void>>
  /** Opens the network's own page with the text on the clipboard. */
  answerOnWeb(replyId: string): Promise<Result<void>>
  markSent(replyId: string): Promise<Result<void>>
  discard(replyId: string): Promise<Result<void>>
  list(page: { offset: number; limit: number }): Result<{
    replies: Reply[]
    holds: Record<string, Hold>
    total: number
    openCount: number
  }>
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
      if (!ownerChoices(reply.delivery, canLook(means, shop, reply), heldBy(shop, reply) !== null).includes(choice)) {
        return fail({ code: 'invalidRequest' })
      }
      const decided = changes(shop, reply)
      return decided.ok ? ok({ changes: decided.value, value: undefined }) : decided
    })
  }

  function move(replyId: string, choice: OwnerChoice, event: DeliveryEvent): Promise<Result<void>> {
    return decide(replyId, choice, (_shop, reply) => ok([moved(reply, event, clock.now())]))
  }

  function confirm(replyId: string, choice: OwnerChoice, event: DeliveryEvent): Promise<Result<void>> {
    return decide(replyId, choice, (shop, reply) => ok([confirmed(shop, reply, event, clock.now())]))
  }

  return {
    queueReply: (input) => queueReply(means, input),
    goPrivate: (input) => goPrivate(means, input),
    async takeBack(replyId) {
      let conversationId = ''
      const taken = await decide(replyId, 'takeBack', (shop, reply) => {
        conversationId = takenBackTo(shop, reply)
        return fitting(takenBack(shop, reply, clock.now()))
      })
      return taken.ok ? ok({ conversationId }) : taken
    },
    sendNow: (replyId) => confirm(replyId, 'sendNow', { type: 'hurried' }),
    retry: (replyId) => confirm(replyId, 'retry', { type: 'retried' }),
    lookAgain: (replyId) => move(replyId, 'lookAgain', { type: 'lookWanted' }),
    sendAgain: (replyId) => confirm(replyId, 'sendAgain', { type: 'sentAgain' }),
    discard: (replyId) => decide(replyId, 'discard', (shop, reply) => ok(givenUp(shop, reply, clock.now()))),
    async answerOnWeb(replyId) {
      const reply = store.shop().replies.get(replyId)
      if (!reply) return fail({ code: 'notFound' })
      const url = means.channelById(reply.channelId)?.webPage?.(outgoing(store.shop(), reply))
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
      const replies = all.slice(offset, offset + limit)
      return ok({ replies, holds: holdsOf(store.shop(), replies), total: all.length, openCount: open.length })
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

/** A draft has room for one text; a longer one stays where it is. */
function fitting(changes: readonly Change[]): Result<readonly Change[]> {
  const longest = Math.max(0, ...changes.map((change) => (change.type === 'draftSaved' ? change.draft.text.length : 0)))
  return longest > longestDraft ? fail({ code: 'textTooLong', over: longest - longestDraft }) : ok(changes)
}

/** The owner has said that it goes, having seen what there is. */
function confirmed(shop: Shop, reply: Reply, event: DeliveryEvent, now: number): Change {
  const entry = shop.conversations.get(reply.conversationId)
  const delivery = advance(reply.delivery, event, now)
  return { type: 'deliveryAdvanced', replyId: reply.id, delivery, ...(entry && { seen: seenNow(entry, now) }) }
}
