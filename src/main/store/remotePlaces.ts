import { createShardedMap, shardOfHash } from '#shared/domain/shardedMap'
import type { PlaceByRemoteKey } from '#shared/domain/shop/createShop'
import type { ConversationEntry, MessagePlace } from '#shared/domain/shop/shop'

import { eachRemoteId, written, type PackedHeads } from './headCodec'

/** Where messages are by their ids at the network, in about 20 bytes a message: hashes, checked against the heads. */
export type RemotePlaces = PlaceByRemoteKey & {
  /** Takes in a whole conversation as the index has it. */
  addPacked(accountId: string, conversationId: string, packed: PackedHeads): void
}

/** A slot is a hash and the number of a conversation plus one; 0: free. */
const slotSize = 2

type Waiting = { readonly accountId: string; readonly conversationId: string; readonly packed: PackedHeads }

/** More than the first screen, which asks for no message by its network's id, brings; a few milliseconds' work. */
const mostWaiting = 256

type Shard = { slots: Uint32Array; used: number }

/** `conversationOf` answers the entry as it is now: what it does not hold is not there. */
export function createRemotePlaces(conversationOf: (id: string) => ConversationEntry | undefined): RemotePlaces {
  const shards: Shard[] = []
  const conversationIds: string[] = []
  const numbers = createShardedMap<number>()
  const hash = { low: 0, high: 0 }
  let waiting: Waiting[] = []

  function numberOf(conversationId: string): number {
    const known = numbers.get(conversationId)
    if (known !== undefined) return known
    numbers.set(conversationId, conversationIds.length)
    return conversationIds.push(conversationId) - 1
  }

  function put(number: number): void {
    const shard = (shards[shardOfHash(hash.high)] ??= { slots: new Uint32Array(16 * slotSize), used: 0 })
    if ((shard.used + 1) * slotSize * 4 > shard.slots.length * 3) grow(shard)
    insert(shard.slots, hash.low, number + 1)
    shard.used += 1
  }

  /** The message of a conversation that has this key now. */
  function find(number: number, key: string): MessagePlace | undefined {
    const conversationId = conversationIds[number] ?? ''
    const entry = conversationOf(conversationId)
    const [accountId, wanted]: string[] = JSON.parse(key)
    if (entry === undefined || entry.conversation.accountId !== accountId || wanted === undefined) return undefined
    const head = entry.heads.find((one) => one.remoteId === wanted || one.earlierRemoteIds.includes(wanted))
    return head && { conversationId, messageId: head.id }
  }

  function takeWaiting(): void {
    for (const { accountId, conversationId, packed } of waiting) {
      const number = numberOf(conversationId)
      eachRemoteId(packed, (start, end) => {
        beginHash(accountId, hash)
        addToHash(packed, start, end, hash)
        put(number)
      })
    }
    waiting = []
  }

  function get(key: string): MessagePlace | undefined {
    takeWaiting()
    hashKey(key, hash)
    const slots = shards[shardOfHash(hash.high)]?.slots
    const { low } = hash
    if (!slots) return undefined
    for (let at = firstSlot(slots, low); slots[at + 1] !== 0; at = (at + slotSize) % slots.length) {
      const place = slots[at] === low ? find((slots[at + 1] ?? 0) - 1, key) : undefined
      if (place !== undefined) return place
    }
    return undefined
  }

  const places: RemotePlaces = {
    get,
    has: (key) => get(key) !== undefined,
    set: (key, { conversationId }) => {
      hashKey(key, hash)
      put(numberOf(conversationId))
      return fluent
    },
    // The conversation's entry goes, and with it what the hash leads to.
    delete: () => true,
    addPacked: (accountId, conversationId, packed) => {
      waiting.push({ accountId, conversationId, packed })
      if (waiting.length > mostWaiting) takeWaiting()
    },
  }
  const fluent = places as unknown as Map<string, MessagePlace>
  return places
}

type Hash = { low: number; high: number }

function hashKey(key: string, hash: Hash): void {
  const [accountId = '', remoteId = '']: string[] = JSON.parse(key)
  beginHash(accountId, hash)
  addToHash(remoteId, 0, remoteId.length, hash)
}

/** FNV-1a, twice, with two primes: 40 bits of it are used, and every hit is checked. */
function beginHash(accountId: string, hash: Hash): void {
  hash.low = 0x811c9dc5
  hash.high = 0x1234567
  mix(accountId, 0, accountId.length, hash)
  mix(' ', 0, 1, hash)
}

function addToHash(text: string, start: number, end: number, hash: Hash): void {
  const escape = text.indexOf('%', start)
  if (escape === -1 || escape >= end) mix(text, start, end, hash)
  else {
    const id = written(text.slice(start, end))
    mix(id, 0, id.length, hash)
  }
  hash.low >>>= 0
  hash.high = (hash.high ^ (hash.high >>> 15)) >>> 0
}

function mix(text: string, start: number, end: number, hash: Hash): void {
  let { low, high } = hash
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    low = Math.imul(low ^ code, 0x01000193)
    high = Math.imul(high ^ code, 0x5bd1e995)
  }
  hash.low = low
  hash.high = high
}

function firstSlot(slots: Uint32Array, low: number): number {
  return (low % (slots.length / slotSize)) * slotSize
}

function insert(slots: Uint32Array, low: number, value: number): void {
  let at = firstSlot(slots, low)
  while (slots[at + 1] !== 0) at = (at + slotSize) % slots.length
  slots[at] = low
  slots[at + 1] = value
}

function grow(shard: Shard): void {
  const grown = new Uint32Array(shard.slots.length * 2)
  for (let at = 0; at < shard.slots.length; at += slotSize) {
    const value = shard.slots[at + 1] ?? 0
    if (value !== 0) insert(grown, shard.slots[at] ?? 0, value)
  }
  shard.slots = grown
}
