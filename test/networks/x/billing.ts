import type { LedgerEntry, XState } from './model'

const prices: Readonly<Record<LedgerEntry['resource'], number>> = {
  post: 0.005,
  ownedPost: 0.001,
  user: 0.01,
  directMessage: 0.01,
  sentPost: 0.015,
  sentPostWithLink: 0.2,
  sentReply: 0.01,
  sentDirectMessage: 0.015,
  /** The description of a picture. */
  other: 0.005,
}

/** Writes down what X charges: a resource read twice on one UTC day once, everything sent each time. */
export function charge(state: XState, resource: LedgerEntry['resource'], key: string): void {
  const at = state.now()
  const isRead = !resource.startsWith('sent') && resource !== 'other'
  const day = (time: number): string => new Date(time).toISOString().slice(0, 10)
  const isKnown = state.ledger.some(
    (entry) => isRead && entry.resource === resource && entry.key === key && day(entry.at) === day(at),
  )
  if (!isKnown) state.ledger.push({ resource, key, usd: prices[resource], at })
}
