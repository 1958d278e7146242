import type { MessageHead } from '../shop/shop'

/** What the clock looks at. When a message was edited is not in it: an edit neither starts, restarts nor stops anything. */
export type ClockMessage = Pick<MessageHead, 'direction' | 'sentAt' | 'isDeleted' | 'isAutomatic' | 'isHolding'>

/** One wait of a customer, from the first unanswered message to what ended it; moments in epoch ms. */
export type ResponseRound = {
  readonly startedAt: number
  /** The first holding reply ("we are on it") within it. */
  readonly acknowledgedAt: number | null
  /** Null: the customer still waits. */
  readonly ended: { readonly at: number; readonly by: 'reply' | 'dismissal' } | null
}

type Event = { readonly at: number; readonly type: 'asked' | 'held' | 'reply' | 'dismissal' }

/**
 * All waits of a conversation, oldest first. Automatic and deleted messages count for nothing, a later message of the
 * customer restarts nothing, and one written after the end begins the next wait. `dismissedAt`: when the owner last put the
 * conversation aside (epoch ms); reopening it takes that back, and the old wait goes on.
 */
export function responseRounds(messages: readonly ClockMessage[], dismissedAt: number | null): ResponseRound[] {
  const rounds: ResponseRound[] = []
  for (const { at, type } of eventsOf(messages, dismissedAt)) {
    const last = rounds.at(-1)
    const open = last?.ended === null ? last : null
    if (type === 'asked') {
      if (open === null) rounds.push({ startedAt: at, acknowledgedAt: null, ended: null })
    } else if (open !== null) {
      rounds[rounds.length - 1] = after(open, { at, type })
    }
  }
  return rounds
}

function after(round: ResponseRound, { at, type }: Event): ResponseRound {
  if (type === 'reply' || type === 'dismissal') return { ...round, ended: { at, by: type } }
  return { ...round, acknowledgedAt: round.acknowledgedAt ?? at }
}

/** In order; what the customer wrote at the moment of an answer is answered by it. */
function eventsOf(messages: readonly ClockMessage[], dismissedAt: number | null): Event[] {
  const events = messages.filter(({ isDeleted }) => !isDeleted).flatMap(eventOf)
  if (dismissedAt !== null) events.push({ at: dismissedAt, type: 'dismissal' })
  return events.sort((one, other) => one.at - other.at || rank(one) - rank(other))
}

function eventOf({ direction, sentAt, isAutomatic, isHolding }: ClockMessage): Event[] {
  if (direction === 'in') return [{ at: sentAt, type: 'asked' }]
  if (isAutomatic) return []
  return [{ at: sentAt, type: isHolding === true ? 'held' : 'reply' }]
}

function rank({ type }: Event): number {
  return ['asked', 'held', 'reply', 'dismissal'].indexOf(type)
}
