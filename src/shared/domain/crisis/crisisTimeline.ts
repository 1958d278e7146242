import { answerTimes, type AnswerTimes } from './answerTimes'
import type { CrisisEvent } from './crisisEvent'
import { isAgainstShop, writtenAt, type CrisisMessage } from './crisisMessage'
import { crisisPeak, type CrisisPeak } from './crisisPeak'
import { crisisSpans } from './crisisSpans'
import type { CrisisReply } from './holdingText'
import { nearDuplicates, type DuplicateCluster } from './nearDuplicates'

/** One line of the story, as the owner reads it afterwards. */
export type TimelineMoment = {
  readonly at: number
  readonly what: 'firstMessage' | 'started' | 'firstHoldingText' | 'firstAnswer' | 'peak' | 'ended'
}

export type CrisisTimeline = {
  readonly startedAt: number
  /** null: it is not over. */
  readonly endedAt: number | null
  readonly reason: 'burst' | 'largeAccounts'
  /** In order of time. */
  readonly moments: readonly TimelineMoment[]
  readonly peak: CrisisPeak | null
  /** Negative public messages, and whom they came from and how these were answered. */
  readonly negativeMessages: number
  readonly answers: AnswerTimes
  readonly holdingTexts: number
  /** Of the negative messages, largest first. */
  readonly clusters: readonly DuplicateCluster[]
}

/**
 * What happened in the crisis that began at `startedAt`; null where these events tell of none. It counts from the first
 * window on, in which the storm was rising, and answers also count where they came after the end.
 */
export function crisisTimeline(
  startedAt: number,
  events: readonly CrisisEvent[],
  messages: readonly (CrisisMessage & { readonly text: string })[],
  replies: readonly CrisisReply[],
): CrisisTimeline | null {
  const started = events.find((event) => event.type === 'started' && event.at === startedAt)
  const span = crisisSpans(events).find((one) => one.startedAt === startedAt)
  if (started?.type !== 'started' || !span) return null
  const isWithin = (at: number) => at > span.firstAt && at <= span.endedAt
  const negative = messages
    .filter((message) => message.isPublic && isAgainstShop(message) && isWithin(writtenAt(message)))
    .sort((one, other) => writtenAt(one) - writtenAt(other))
  const people = new Set(negative.map(({ personId }) => personId))
  const written = replies.filter(({ at, personId }) => at > span.firstAt && people.has(personId))
  const holding = written.filter(({ kind, at }) => kind === 'holding' && isWithin(at))
  const peak = crisisPeak(negative, started.counts.windowMs)
  const endedAt = span.endedAt === Infinity ? null : span.endedAt
  const moments = [
    { what: 'firstMessage', at: earliest(negative.map(writtenAt)) },
    { what: 'started', at: startedAt },
    { what: 'firstHoldingText', at: earliest(holding.map(({ at }) => at)) },
    { what: 'firstAnswer', at: earliest(written.filter(({ kind }) => kind === 'answer').map(({ at }) => at)) },
    { what: 'peak', at: peak?.at ?? null },
    { what: 'ended', at: endedAt },
  ] as const
  return {
    startedAt,
    endedAt,
    reason: started.reason,
    moments: moments.flatMap(({ what, at }) => (at === null ? [] : [{ what, at }])).sort((a, b) => a.at - b.at),
    peak,
    negativeMessages: negative.length,
    answers: answerTimes(negative, written),
    holdingTexts: holding.length,
    clusters: nearDuplicates(negative),
  }
}

function earliest(instants: readonly number[]): number | null {
  return instants.length === 0 ? null : instants.reduce((first, at) => Math.min(first, at))
}
