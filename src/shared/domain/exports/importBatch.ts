import type { AppError } from '../errors'
import type { Change } from '../shop/change'
import { createShop, type MutableShop } from '../shop/createShop'
import { remoteKey } from '../shop/keys'
import type { MessagePlace, Shop } from '../shop/shop'
import type { CountedKind, RecordFate } from './importTally'

/** Where in an export an import is: the conversation that its next messages, draft and replies belong to. */
export type ImportPlace = {
  readonly exportedId: string
  readonly accountId: string
  /** The shop's own id of it; null: another conversation has that id, so everything of this one stays out. */
  readonly conversationId: string | null
  /** This import has opened it. */
  readonly isNew: boolean
  /** Its messages so far. */
  readonly messageCount: number
}

export type ImportMeans = {
  readonly now: number
  /** What a reply that was still on its way tells the owner when it has been imported as failed. */
  readonly openReplyReason: AppError
}

/** What a conversation has of messages, those just decided included: grows as they are. */
export type KnownMessages = {
  readonly conversationId: string
  readonly ids: Set<string>
  readonly remoteIds: Set<string>
}

/** Records that are decided together, for one commit. */
export type ImportBatch = {
  readonly shop: Shop
  /** What this batch has decided so far and the shop does not have yet. */
  readonly fresh: MutableShop
  readonly means: ImportMeans
  place: ImportPlace | null
  known: KnownMessages | null
}

/** What a record comes to. */
export type Decision = {
  readonly fate: RecordFate
  readonly kind: CountedKind
  readonly changes: readonly Change[]
  readonly isStopped?: boolean
}

export function startBatch(
  shop: Shop,
  place: ImportPlace | null,
  means: ImportMeans,
  known: KnownMessages | null = null,
): ImportBatch {
  return { shop, fresh: createShop(), means, place, known }
}

/**
 * The messages of a conversation: its heads are decoded when an import comes to it, not for each message. What others add
 * later is found by where the shop has it.
 */
export function knownMessages(batch: ImportBatch, conversationId: string): KnownMessages {
  if (batch.known?.conversationId === conversationId) return batch.known
  const heads = batch.shop.conversations.get(conversationId)?.heads ?? []
  const freshHeads = batch.fresh.conversations.get(conversationId)?.heads ?? []
  const all = [...heads, ...freshHeads]
  batch.known = {
    conversationId,
    ids: new Set(all.map((head) => head.id)),
    remoteIds: new Set(all.flatMap((head) => [head.remoteId, ...head.earlierRemoteIds])),
  }
  return batch.known
}

/** Where the shop, or this batch, has a network's message. */
export function placeOf({ shop, fresh }: ImportBatch, accountId: string, remoteId: string): MessagePlace | undefined {
  const key = remoteKey(accountId, remoteId)
  return fresh.placeByRemoteKey.get(key) ?? shop.placeByRemoteKey.get(key)
}
