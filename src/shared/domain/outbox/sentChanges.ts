import { advance } from './advance'
import type { Attachment, Message } from '../conversations/message'
import type { Cost } from '../costs/cost'
import { keptAddress } from '../pictures/keptAddress'
import type { Picture } from '../pictures/picture'
import type { Change } from '../shop/change'
import { remoteKey } from '../shop/keys'
import type { Shop } from '../shop/shop'
import type { Reply } from './reply'

export type SentNews = {
  readonly type: 'accepted' | 'found' | 'markedSent'
  /** The message's id at the network; for `markedSent` one of our own making. */
  readonly remoteId: string
  readonly permalink: string | null
  readonly costs: readonly Cost[]
}

/**
 * What has to be written, all at once, when a reply is known to be sent: its delivery, its costs, and its message unless
 * polling brought that first. The message carries the reply's id, which tells it from what another device sent.
 */
export function sentChanges(shop: Shop, reply: Reply, news: SentNews, now: number): readonly Change[] {
  const delivery = advance(reply.delivery, { type: news.type, remoteId: news.remoteId }, now)
  const sentAt = delivery.state === 'sent' ? delivery.sentAt : now
  const changes: Change[] = [{ type: 'deliveryAdvanced', replyId: reply.id, delivery }]
  if (!shop.placeByRemoteKey.has(remoteKey(reply.accountId, news.remoteId))) {
    changes.push({ type: 'messageArrived', message: sentMessage(shop, reply, news, sentAt, now) })
  }
  if (news.costs.length > 0) changes.push({ type: 'costsRecorded', accountId: reply.accountId, costs: [...news.costs] })
  return changes
}

function sentMessage(shop: Shop, reply: Reply, news: SentNews, sentAt: number, now: number): Message {
  const account = shop.accounts.get(reply.accountId)
  const entry = shop.conversations.get(reply.conversationId)
  const answered = entry?.heads.find((head) => head.id === reply.answersMessageId)
  return {
    id: reply.id,
    conversationId: reply.conversationId,
    accountId: reply.accountId,
    remoteId: news.remoteId,
    earlierRemoteIds: [],
    direction: 'out',
    kind: entry?.conversation.kind ?? (reply.isPrivate ? 'directMessage' : 'mention'),
    authorHandle: account?.handle ?? '',
    authorName: account?.displayName ?? '',
    text: reply.text,
    lang: null,
    // This computer's clock may be behind the network's; an answer still comes after what it answers.
    sentAt: Math.max(sentAt, (answered?.sentAt ?? 0) + 1),
    receivedAt: now,
    editedAt: null,
    deletedAt: null,
    earlierTexts: [],
    attachments: (reply.pictures ?? []).map(attachmentOf),
    parent: null,
    permalink: news.permalink,
    replyRoute: 'none',
    isAutomatic: false,
    ...(reply.isHolding === true && { isHolding: true }),
  }
}

/** The owner's picture as part of the message: shown from the shop's own copy, whatever the network makes of it. */
function attachmentOf({ id, alt, width, height }: Picture): Attachment {
  return { kind: 'image', url: keptAddress(id), alt, width, height }
}
