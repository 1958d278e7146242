import { priorityParts, type PriorityPart, type PriorityWeights } from './priorityParts'

/** What is known of a conversation that waits. Instants are epoch ms. */
export type PrioritySituation = {
  readonly tier: 1 | 2 | 3
  readonly isSale: boolean
  readonly isNegative: boolean
  /** Private, written to the shop in public, or only naming it. */
  readonly reach: 'direct' | 'addressed' | 'named'
  /** The network takes answers for some hours only. */
  readonly hasReplyWindow: boolean
  /** Someone of the shop is named. */
  readonly namesOwner: boolean
  /** The owner's own trigger words that are in it. */
  readonly words: readonly string[]
  readonly isVip: boolean
  readonly isVerified: boolean
  readonly followerCount: number | null
  /** Complaints of this customer that wait elsewhere. */
  readonly otherComplaints: number
  readonly isThirdContact: boolean
  readonly isChronic: boolean
  readonly waitingSince: number
  readonly dueAt: number | null
}

export type PriorityShare = { readonly part: PriorityPart; readonly points: number }
export type Priority = {
  /** Of what does not change with time. */
  readonly points: number
  readonly shares: readonly PriorityShare[]
  /** By when it is counted as due, epoch ms. */
  readonly countsUntil: number
  /** The moment at which the whole sum is zero, epoch ms: of two conversations, the one with the earlier has more at any time. */
  readonly turnAt: number
}

const hourMs = 60 * 60 * 1000
/** What may wait for ever counts as due after a week. */
const patienceMs = 7 * 24 * hourMs
/** Followers from which on a share of the points counts, all of them at a hundred times as many. */
const fewestFollowers = 1_000

/**
 * How soon a conversation is to be looked at: a sum of parts, each of which is shown. Time weighs the same for all, so that
 * no two ever change places by waiting: points are hours of deadline in another unit, and the list need not be sorted anew.
 */
export function priorityOf(situation: PrioritySituation, weights: PriorityWeights): Priority {
  const shares = priorityParts
    .map((part) => ({ part, points: Math.round(weights[part] * measures[part](situation)) }))
    .filter(({ points }) => points !== 0)
  const points = shares.reduce((sum, share) => sum + share.points, 0)
  const countsUntil = situation.dueAt ?? situation.waitingSince + patienceMs
  const turnAt = countsUntil - Math.round((points / Math.max(1, weights.hour)) * hourMs)
  return { points, shares, countsUntil, turnAt }
}

/** Points of the time at `now`: below zero before the deadline, above it afterwards. */
export function timePoints(
  { countsUntil }: Pick<Priority, 'countsUntil'>,
  { hour }: Pick<PriorityWeights, 'hour'>,
  now: number,
): number {
  return Math.round(((now - countsUntil) / hourMs) * Math.max(1, hour))
}

/** How much of each part's weight counts, 0 to 1. */
const measures: Readonly<Record<PriorityPart, (situation: PrioritySituation) => number>> = {
  urgent: ({ tier }) => Number(tier === 3),
  individual: ({ tier }) => Number(tier === 2),
  direct: ({ reach }) => Number(reach === 'direct'),
  addressed: ({ reach }) => Number(reach === 'addressed'),
  replyWindow: ({ hasReplyWindow }) => Number(hasReplyWindow),
  ownName: ({ namesOwner }) => Number(namesOwner),
  word: ({ words }) => Number(words.length > 0),
  sale: ({ isSale }) => Number(isSale),
  negative: ({ isNegative }) => Number(isNegative),
  vip: ({ isVip }) => Number(isVip),
  verified: ({ isVerified }) => Number(isVerified),
  followers: ({ followerCount }) => {
    const share = Math.log10((followerCount ?? 0) / fewestFollowers) / 2
    return Math.min(1, Math.max(0, share))
  },
  openComplaint: ({ otherComplaints }) => Number(otherComplaints > 0),
  thirdContact: ({ isThirdContact }) => Number(isThirdContact),
  chronic: ({ isChronic }) => Number(isChronic),
}
