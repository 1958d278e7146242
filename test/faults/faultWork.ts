import type { Conversation } from '#shared/domain/conversations/conversation'
import type { Message } from '#shared/domain/conversations/message'
import type { Change } from '#shared/domain/shop/change'
import { anAccount, anIdentity } from '#test/builders/arrivals'
import { aConversation, aCustomer, aMessage } from '#test/builders/conversations'
import { aReply, deliveries } from '#test/builders/replies'

export const faultAccount = 'x:faults'

const startedAt = Date.UTC(2026, 0, 30)
const betweenCommitsMs = 2 * 60 * 60 * 1000
/** A new conversation opens with every commit whose number is a multiple of this. */
const cycle = 6

/** When commit `number` is made: two hours after the one before, so that a month turns every few hundred. */
export function timeOf(number: number): number {
  return startedAt + number * betweenCommitsMs
}

/**
 * What commit `number` (from 1) holds: always the same, so that whoever finds a shop can tell what must be in it. The
 * commits take turns at what the app does, and each moves the account's cursor to its own number.
 */
export function commitOf(number: number): readonly Change[] {
  const mark: Change = { type: 'cursorMoved', accountId: faultAccount, cursor: { mentions: `${number}` } }
  if (number === 1) {
    return [{ type: 'accountConnected', account: anAccount({ id: faultAccount }) }, ...opening(number), mark]
  }
  return [...changesOf(number), mark]
}

/** The number of the last commit in a shop, by its account's cursor; 0: none. */
export function lastCommitIn(shop: {
  readonly accounts: ReadonlyMap<string, { readonly cursor: Readonly<Record<string, string>> }>
}): number {
  return Number(shop.accounts.get(faultAccount)?.cursor['mentions'] ?? 0)
}

/** The conversation that is spoken of when commit `number` is made. */
export function conversationAt(number: number): string {
  return `faults-${Math.max(1, number - (number % cycle))}`
}

function replyAt(number: number): string {
  return `faults-reply-${number}`
}

function changesOf(number: number): readonly Change[] {
  const [conversationId, at] = [conversationAt(number), timeOf(number)]
  switch (number % cycle) {
    case 0:
      return opening(number)
    case 1:
      return [...arrivals(number, 1 + (number % 4)), ...edit(number)]
    case 2:
      return [{ type: 'draftSaved', draft: draft(number) }]
    case 3:
      return [
        {
          type: 'replyQueued',
          reply: aReply({
            id: replyAt(number),
            conversationId,
            accountId: faultAccount,
            text: textOf(number),
            queuedAt: at,
          }),
        },
        { type: 'draftDropped', conversationId, at },
      ]
    case 4:
      return [
        { type: 'deliveryAdvanced', replyId: replyAt(number - 1), delivery: { ...deliveries.sending, startedAt: at } },
        { type: 'conversationRead', conversationId, at },
      ]
    default:
      return [
        { type: 'deliveryAdvanced', replyId: replyAt(number - 2), delivery: { ...deliveries.sent, sentAt: at } },
        { type: 'messageArrived', message: { ...messageOf(number, 0), id: replyAt(number - 2), direction: 'out' } },
        { type: 'conversationDone', conversationId, at },
      ]
  }
}

function opening(number: number): readonly Change[] {
  const [identityId, customerId] = [`x:faults-${number}`, `faults-customer-${number}`]
  return [
    { type: 'identitySeen', identity: anIdentity({ id: identityId, remoteId: `faults-${number}` }) },
    {
      type: 'customerMet',
      customer: aCustomer({ id: customerId, identityIds: [identityId], firstSeenAt: timeOf(number) }),
    },
    { type: 'conversationOpened', conversation: conversation(number, identityId, customerId) },
    ...arrivals(number, 1 + (number % 3)),
  ]
}

function conversation(number: number, identityId: string, customerId: string): Conversation {
  return aConversation({
    id: conversationAt(number),
    accountId: faultAccount,
    threadId: `thread-${number}`,
    customerId,
    identityId,
    openedAt: timeOf(number),
  })
}

function arrivals(number: number, count: number): readonly Change[] {
  return Array.from({ length: count }, (_, index) => ({ type: 'messageArrived', message: messageOf(number, index) }))
}

/** Now and then the message that opened the conversation is edited. */
function edit(number: number): readonly Change[] {
  if (number < cycle || number % (3 * cycle) !== 1) return []
  const edited = messageOf(number - 1, 0)
  return [
    {
      type: 'messageEdited',
      messageId: edited.id,
      conversationId: edited.conversationId,
      remoteId: `${edited.remoteId}9`,
      text: `${textOf(number)} (edited)`,
      editedAt: timeOf(number),
    },
  ]
}

function messageOf(number: number, index: number): Message {
  return aMessage({
    id: `m${number}-${index}`,
    conversationId: conversationAt(number),
    accountId: faultAccount,
    remoteId: `${number * 10 + index}0`,
    text: textOf(number),
    sentAt: timeOf(number) + index,
    receivedAt: timeOf(number) + index,
  })
}

function draft(number: number): Extract<Change, { type: 'draftSaved' }>['draft'] {
  // Long drafts that are superseded at once give compaction something to do.
  const isLong = number > 100 && number % (4 * cycle) === 2
  return {
    conversationId: conversationAt(number),
    text: isLong ? textOf(number).repeat(700).slice(0, 40_000) : textOf(number).slice(0, 40_000),
    cursorAt: 0,
    answersMessageId: null,
    seenRevision: 1,
    startedAt: timeOf(number),
    savedAt: timeOf(number),
  }
}

/** Mostly a customer's few words, at times a page, rarely more than one group of commits or one read of the disk. */
function textOf(number: number): string {
  const words = `Commit ${number}: où est mon colis ? Paczka, żółć 📦 `
  if (number % 211 === 0) return words.repeat(6_000)
  return words.repeat(number % 17 === 0 ? 300 : 1 + (number % 5))
}
