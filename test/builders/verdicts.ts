import type { Verdict } from '#shared/domain/triage/verdict'

/** A parcel that did not come, in English; what matters to a test is given. */
export function aVerdict(parts: Partial<Verdict> = {}): Verdict {
  return {
    version: 1,
    language: 'en',
    tier: 3,
    by: 'facts',
    messageClass: 'complaint',
    sentiment: 'negative',
    topics: ['undelivered'],
    evidence: 'never came',
    ...parts,
  }
}
