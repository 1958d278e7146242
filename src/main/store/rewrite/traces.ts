import { z } from 'zod'

import { remoteKey } from '#shared/domain/shop/keys'

/**
 * Everything in the log by which one customer can be told: what an erasure looks for. Sets grow while the log is read.
 * Remote keys are `remoteKey(accountId, remoteId)`; handles are `remoteKey(channelId, handle)` in lower case, since a
 * handle is one person's within a channel only.
 */
export type Traces = {
  readonly customerId: string
  /** Number of the commit that erased them: the same person may come back later, as a new customer. */
  erasedAt: number
  readonly identityIds: Set<string>
  /** Account by conversation. */
  readonly conversations: Map<string, string>
  readonly messageIds: Set<string>
  readonly replyIds: Set<string>
  readonly remoteKeys: Set<string>
  readonly handles: Set<string>
  /** Handles, names and addresses of pictures as they were written: what a copy of damaged bytes is searched for. */
  readonly words: Set<string>
  /** What reading their profile was billed by, as remote keys: ids of posts that are no message of ours. */
  readonly billed: Set<string>
  /** Pictures in drafts and replies to them, which others may have been sent as well. */
  readonly pictureIds: Set<string>
}

export function noTraces(customerId: string): Traces {
  return {
    customerId,
    erasedAt: Infinity,
    identityIds: new Set(),
    conversations: new Map(),
    messageIds: new Set(),
    replyIds: new Set(),
    remoteKeys: new Set(),
    handles: new Set(),
    words: new Set(),
    billed: new Set(),
    pictureIds: new Set(),
  }
}

/** The channel of an account or identity: their ids begin with it. */
export function channelOf(id: string): string {
  return id.slice(0, Math.max(0, id.indexOf(':')))
}

export function handleKey(accountOrIdentityId: string, handle: string): string {
  return remoteKey(channelOf(accountOrIdentityId), handle.toLowerCase())
}

const strings = z.array(z.string())

/** Traces as they lie on disk while an erasure is under way. */
export const storedTracesSchema = z.object({
  customerId: z.string(),
  erasedAt: z.number().nullable(),
  identityIds: strings,
  conversations: z.array(z.tuple([z.string(), z.string()])),
  messageIds: strings,
  replyIds: strings,
  remoteKeys: strings,
  handles: strings,
  words: strings,
  billed: strings,
  // Plans of older versions know of none.
  pictureIds: strings.default([]),
})
export type StoredTraces = z.infer<typeof storedTracesSchema>

export function storedTraces(traces: Traces): StoredTraces {
  return {
    customerId: traces.customerId,
    erasedAt: traces.erasedAt === Infinity ? null : traces.erasedAt,
    identityIds: [...traces.identityIds],
    conversations: [...traces.conversations],
    messageIds: [...traces.messageIds],
    replyIds: [...traces.replyIds],
    remoteKeys: [...traces.remoteKeys],
    handles: [...traces.handles],
    words: [...traces.words],
    billed: [...traces.billed],
    pictureIds: [...traces.pictureIds],
  }
}

export function tracesOf(stored: StoredTraces): Traces {
  return {
    customerId: stored.customerId,
    erasedAt: stored.erasedAt ?? Infinity,
    identityIds: new Set(stored.identityIds),
    conversations: new Map(stored.conversations),
    messageIds: new Set(stored.messageIds),
    replyIds: new Set(stored.replyIds),
    remoteKeys: new Set(stored.remoteKeys),
    handles: new Set(stored.handles),
    words: new Set(stored.words),
    billed: new Set(stored.billed),
    pictureIds: new Set(stored.pictureIds),
  }
}
