import { soundsAgainst } from '../triage/soundsAgainst'
import type { Verdict } from '../triage/verdict'
import type { CrisisSettings } from './crisisSettings'

/** What the crisis watch knows of one inbound message. Sentiment and tier come from triage. */
export type CrisisMessage = {
  readonly id: string
  /** The customer, whatever identity or channel they wrote with. */
  readonly personId: string
  /** By the network's clock, epoch ms. */
  readonly sentAt: number
  /** When it reached this computer, epoch ms. */
  readonly receivedAt: number
  readonly isPublic: boolean
  readonly sentiment: 'negative' | 'neutral' | 'positive'
  readonly tier: 1 | 2 | 3
  readonly isVerified: boolean
  readonly followerCount: number | null
}

/** No message was written after it came: a network's clock that is ahead is not believed. */
export function writtenAt({ sentAt, receivedAt }: Pick<CrisisMessage, 'sentAt' | 'receivedAt'>): number {
  return Math.min(sentAt, receivedAt)
}

type Read = Pick<CrisisMessage, 'sentiment' | 'tier'> & { readonly messageClass?: Verdict['messageClass'] }

/** An outage or a double charge counts however calmly it is told (tier 3); thanks for a repair do not. */
export function isAgainstShop(read: Read): boolean {
  return read.tier === 3 ? read.sentiment !== 'positive' : soundsAgainst(read)
}

export function isLarge(
  { isVerified, followerCount }: Pick<CrisisMessage, 'isVerified' | 'followerCount'>,
  { largeFollowers }: Pick<CrisisSettings, 'largeFollowers'>,
): boolean {
  return isVerified || (followerCount ?? 0) >= largeFollowers
}
