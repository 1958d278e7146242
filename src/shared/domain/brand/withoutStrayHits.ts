import type { Arrival } from '../conversations/arrival'
import { brandMatches } from './brandMatches'
import { termKind } from './termKind'

/**
 * Leaves out what a network's search found though it names none of the terms: networks search looser than whole words. What
 * addresses the shop is not judged, and a link that may be a shortened one stands for a term that is a web address.
 */
export function withoutStrayHits(arrivals: readonly Arrival[], terms: readonly string[]): readonly Arrival[] {
  if (terms.length === 0) return arrivals
  const hasAddress = terms.some((term) => termKind(term) === 'address')
  return arrivals.filter((arrival) => {
    if (arrival.type !== 'message' || arrival.kind !== 'listening') return true
    if (hasAddress && /https?:\/\//i.test(arrival.text)) return true
    return brandMatches(arrival.text, terms).length > 0
  })
}
