import type { Conversation } from '#shared/domain/conversations/conversation'
import type { Message } from '#shared/domain/conversations/message'
import type { Cost } from '#shared/domain/costs/cost'
import type { Customer, Identity } from '#shared/domain/customers/customer'
import type { Draft } from '#shared/domain/drafts/draft'
import { keptPictureId } from '#shared/domain/pictures/keptAddress'
import type { Change } from '#shared/domain/shop/change'
import { remoteKey } from '#shared/domain/shop/keys'

import type { LogRecord } from '../logLine'
import { channelOf, handleKey, type Traces } from './traces'

/** First reading of the whole log: who they are and which conversations are with them. */
export function followPeople(traces: Traces, record: LogRecord): void {
  if (record.n > traces.erasedAt) return
  for (const change of record.changes) {
    if (change.type === 'customerErased' && change.customerId === traces.customerId) traces.erasedAt = record.n
    if (change.type === 'customerMet') meet(traces, change.customer)
    if (change.type === 'conversationOpened') open(traces, change.conversation)
  }
}

/** An identity belongs to the customer who was given it last. */
function meet(traces: Traces, customer: Customer): void {
  for (const identityId of customer.identityIds) {
    if (customer.id === traces.customerId) traces.identityIds.add(identityId)
    else traces.identityIds.delete(identityId)
  }
}

function open(traces: Traces, conversation: Conversation): void {
  if (conversation.customerId !== traces.customerId) return
  traces.conversations.set(conversation.id, conversation.accountId)
  traces.identityIds.add(conversation.identityId)
}

/** Second reading: everything that is found by them. Commits after the one that erased them are not theirs. */
export function followTraces(traces: Traces, record: LogRecord): void {
  if (record.n > traces.erasedAt) return
  for (const change of record.changes) followChange(traces, change)
}

function followChange(traces: Traces, change: Change): void {
  switch (change.type) {
    case 'identitySeen':
      if (traces.identityIds.has(change.identity.id)) noteIdentity(traces, change.identity)
      return
    case 'messageArrived':
      if (traces.conversations.has(change.message.conversationId)) noteMessage(traces, change.message)
      return
    case 'draftSaved':
      if (traces.conversations.has(change.draft.conversationId)) notePictures(traces, change.draft)
      return
    case 'messageEdited':
      return noteRemoteId(traces, traces.conversations.get(change.conversationId), change.remoteId)
    case 'replyQueued':
      if (!traces.conversations.has(change.reply.conversationId)) return
      traces.replyIds.add(change.reply.id)
      notePictures(traces, change.reply)
      noteName(traces, change.reply.accountId, change.reply.target.recipientHandle, change.reply.target.recipientName)
      return
    case 'deliveryAdvanced':
      if (traces.replyIds.has(change.replyId) && change.delivery.state === 'sent') {
        noteSent(traces, change.replyId, change.delivery.remoteId)
      }
      return
    case 'costsRecorded':
      return noteProfileCosts(traces, change.accountId, change.costs)
    default:
      return
  }
}

function noteIdentity(traces: Traces, identity: Identity): void {
  noteName(traces, identity.id, identity.handle, identity.displayName)
  if (identity.avatarUrl !== null) traces.words.add(identity.avatarUrl)
}

function noteMessage(traces: Traces, message: Message): void {
  traces.messageIds.add(message.id)
  for (const remoteId of [message.remoteId, ...message.earlierRemoteIds]) {
    noteRemoteId(traces, message.accountId, remoteId)
  }
  for (const { url } of message.attachments) {
    const pictureId = keptPictureId(url)
    if (pictureId !== null) traces.pictureIds.add(pictureId)
  }
  if (message.direction === 'in') noteName(traces, message.accountId, message.authorHandle, message.authorName)
}

function notePictures(traces: Traces, { pictures = [] }: Pick<Draft, 'pictures'>): void {
  for (const { id } of pictures) traces.pictureIds.add(id)
}

function noteName(traces: Traces, accountOrIdentityId: string, handle: string, name: string): void {
  if (handle !== '') traces.handles.add(handleKey(accountOrIdentityId, handle))
  for (const word of [handle, name]) if (word !== '') traces.words.add(word)
}

function noteRemoteId(traces: Traces, accountId: string | undefined, remoteId: string): void {
  if (accountId !== undefined) traces.remoteKeys.add(remoteKey(accountId, remoteId))
}

/** Our answer, under every account it may have gone out from: replies keep their conversation's. */
function noteSent(traces: Traces, replyId: string, remoteId: string | null): void {
  if (remoteId === null || remoteId === replyId) return
  for (const accountId of new Set(traces.conversations.values())) noteRemoteId(traces, accountId, remoteId)
}

/** What is billed together with their profile is what they wrote of late, which need never have come to us. */
function noteProfileCosts(traces: Traces, accountId: string, costs: readonly Cost[]): void {
  const [first] = costs
  if (!first || !isTheirUserId(traces, accountId, first)) return
  for (const cost of costs) {
    if (!isTheirUserId(traces, accountId, cost)) traces.billed.add(remoteKey(accountId, cost.key))
  }
}

/** Whether something was billed by their own id at the network. */
export function isTheirUserId(traces: Traces, accountId: string, cost: Cost): boolean {
  return cost.resource === 'user' && traces.identityIds.has(`${channelOf(accountId)}:${cost.key}`)
}
