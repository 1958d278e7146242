import type { CrisisMessage } from '#shared/domain/crisis/crisisMessage'

/**
 * Messages as columns of numbers: cloning 30,000 objects between threads takes 300 ms on both sides, handing over buffers
 * none. Ids and people are known by their place among those that were packed.
 */
export type CrisisColumns = {
  readonly sentAt: Float64Array<ArrayBuffer>
  readonly receivedAt: Float64Array<ArrayBuffer>
  readonly people: Uint32Array<ArrayBuffer>
  /** -1: not known. */
  readonly followers: Float64Array<ArrayBuffer>
  /** Bits: 1 public, 2 verified, 4 negative, 8 positive; the tier times 16. */
  readonly marks: Uint8Array<ArrayBuffer>
}

export type PackedMessages = { readonly columns: CrisisColumns; readonly personIndex: ReadonlyMap<string, number> }

/** Packed between two turns of the loop: some milliseconds. */
const atATime = 4_000

/** Packs in slices, so that nothing waits for it. */
export async function packMessages(messages: readonly CrisisMessage[]): Promise<PackedMessages> {
  const { length } = messages
  const personIndex = new Map<string, number>()
  const columns: CrisisColumns = {
    sentAt: new Float64Array(length),
    receivedAt: new Float64Array(length),
    people: new Uint32Array(length),
    followers: new Float64Array(length),
    marks: new Uint8Array(length),
  }
  for (let at = 0; at < length; at++) {
    const message = messages[at]
    if (message) pack(message, at)
    if (at % atATime === atATime - 1) await new Promise((resolve) => setImmediate(resolve))
  }
  return { columns, personIndex }

  function pack(message: CrisisMessage, at: number): void {
    columns.sentAt[at] = message.sentAt
    columns.receivedAt[at] = message.receivedAt
    columns.followers[at] = message.followerCount ?? -1
    columns.marks[at] = marksOf(message)
    const known = personIndex.get(message.personId)
    columns.people[at] = known ?? personIndex.size
    if (known === undefined) personIndex.set(message.personId, personIndex.size)
  }
}

/** The messages with their places as ids. */
export function unpackMessages(columns: CrisisColumns): readonly CrisisMessage[] {
  return Array.from(columns.sentAt, (sentAt, at) => {
    const marks = columns.marks[at] ?? 0
    const followers = columns.followers[at] ?? -1
    return {
      id: String(at),
      personId: String(columns.people[at]),
      sentAt,
      receivedAt: columns.receivedAt[at] ?? sentAt,
      isPublic: (marks & 1) !== 0,
      isVerified: (marks & 2) !== 0,
      sentiment: (marks & 4) !== 0 ? 'negative' : (marks & 8) !== 0 ? 'positive' : 'neutral',
      tier: marks >> 4 === 3 ? 3 : marks >> 4 === 2 ? 2 : 1,
      followerCount: followers < 0 ? null : followers,
    }
  })
}

export function buffersOf(columns: CrisisColumns): readonly ArrayBuffer[] {
  return Object.values(columns).map(({ buffer }) => buffer)
}

function marksOf({ isPublic, isVerified, sentiment, tier }: CrisisMessage): number {
  const mood = sentiment === 'negative' ? 4 : sentiment === 'positive' ? 8 : 0
  return (isPublic ? 1 : 0) + (isVerified ? 2 : 0) + mood + tier * 16
}
