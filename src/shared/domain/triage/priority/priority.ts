import { priorityParts, type PriorityPart, type PriorityWeights } from './priorityParts'

/** What is known of a conversation that waits. Instants are epoch ms. */
export type PrioritySituation = {
  readonly tier: 1 | 2 | 3
  readonly isSale: boolean
  readonly isNegative: boolean
  /** Private, written to the shop in public, or only naming it. */
  readonly reach: 'direct' | 'addressed' | 'named'
  readonly namesOwner: boolean
  /** The owner's own trigger words that are in it. */
  readonly words: readonly string[]
  readonly isVip: boolean
  readonly isVerified: boolean
  readonly followerCount: number | null
  /** Complaints of this customer that wait elsewhere. */
  readonly openComplaints: number
  readonly contactsIn24h: number
  /** Complaints of this customer in the last 90 days, settled ones included. */
  readonly complaintsIn90Days: number
  readonly startedAt: number | null
  readonly dueAt: number | null
  readonly windowClosesAt: number | null
}

export type PriorityShare = { readonly part: PriorityPart; readonly points: number }
export type Priority = { readonly sum: number; readonly shares: readonly PriorityShare[] }

const hourMs = 60 * 60 * 1000
/** With four hours left, a window that closes is worth an interruption (the 24 h windows of Messenger and Instagram). */
const windowAlarmMs = 4 * hourMs
const thirdContact = 3
/** More complaints than this within 90 days, and the next one says less about the shop. */
const chronicComplaints = 5
/** Followers from which on a share of the points counts, all of them at a hundred times as many. */
const fewestFollowers = 1_000

/** How soon a conversation is to be looked at: a sum of parts, each of which is shown. */
export function priorityOf(situation: PrioritySituation, weights: PriorityWeights, now: number): Priority {
  const shares = priorityParts
    .map((part) => ({ part, points: Math.round(weights[part] * measures[part](situation, now)) }))
    .filter(({ points }) => points !== 0)
  return { sum: shares.reduce((sum, { points }) => sum + points, 0), shares }
}

/** How much of each part's weight counts, 0 to 1. */
const measures: Readonly<Record<PriorityPart, (situation: PrioritySituation, now: number) => number>> = {
  urgent: ({ tier }) => Number(tier === 3),
  individual: ({ tier }) => Number(tier === 2),
  overdue: ({ dueAt }, now) => Number(dueAt !== null && now >= dueAt),
  dueSoon: ({ startedAt, dueAt }, now) =>
    startedAt === null || dueAt === null || now >= dueAt ? 0 : share(now - startedAt, dueAt - startedAt),
  windowCloses: ({ windowClosesAt }, now) =>
    Number(windowClosesAt !== null && windowClosesAt > now && windowClosesAt - now <= windowAlarmMs),
  direct: ({ reach }) => Number(reach === 'direct'),
  addressed: ({ reach }) => Number(reach === 'addressed'),
  ownName: ({ namesOwner }) => Number(namesOwner),
  word: ({ words }) => Number(words.length > 0),
  sale: ({ isSale }) => Number(isSale),
  negative: ({ isNegative }) => Number(isNegative),
  vip: ({ isVip }) => Number(isVip),
  verified: ({ isVerified }) => Number(isVerified),
  followers: ({ followerCount }) => share(Math.log10((followerCount ?? 0) / fewestFollowers), 2),
  openComplaint: ({ openComplaints }) => Number(openComplaints > 0),
  thirdContact: ({ contactsIn24h }) => Number(contactsIn24h >= thirdContact),
  chronic: ({ complaintsIn90Days }) => Number(complaintsIn90Days > chronicComplaints),
}

function share(part: number, whole: number): number {
  return whole <= 0 ? 0 : Math.min(1, Math.max(0, part / whole))
}
