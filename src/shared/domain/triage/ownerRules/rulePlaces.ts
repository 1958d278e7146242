import { phrasePlaces, type PhrasePlace } from '../phrases/phrasePlaces'
import type { WrittenWords } from '../phrases/writtenWords'
import type { OwnerRule } from './ownerRule'

/** Which message it is, and whose. */
export type RulePlace = {
  readonly messageId: string
  readonly conversationId: string
  /** Null: not known yet. */
  readonly customerId: string | null
}

/** Where a rule's words are in a message it is about: empty where it names the message itself; null: it is not about it. */
export function rulePlaces(rule: OwnerRule, text: WrittenWords, place: RulePlace): readonly PhrasePlace[] | null {
  const { about, from } = rule
  if (from !== undefined && from !== place.customerId) return null
  if (!('words' in about)) return about.messageIds.includes(place.messageId) ? [] : null
  const places: PhrasePlace[] = []
  for (const words of about.words) {
    const [first] = phrasePlaces(words, text)
    if (first === undefined) return null
    places.push(first)
  }
  return places
}
