import type { DecidedWords } from './decidedWords'
import type { DecidingMark } from './decidingMark'
import type { DecidingWord } from './decidingWords'
import type { OwnerRule } from './ownerRules/ownerRule'
import { rulePlaces, type RulePlace } from './ownerRules/rulePlaces'
import { writtenWords } from './phrases/writtenWords'
import type { TriageFact, Triaged } from './triaged'
import { isManner } from './verdictOf'

const mostFacts = 12

type Reading = {
  readonly triaged: Triaged
  readonly decided: DecidedWords
  /** Those that decide about this message. */
  readonly rules: readonly OwnerRule[]
  readonly place: RulePlace
}

/** Everything in a text that had a say: the owner's rules first, then facts, the most urgent first, then what was learnt. */
export function decidingMarks(text: string, { triaged, decided, rules, place }: Reading): readonly DecidingMark[] {
  const read = writtenWords(text)
  const ofRules = rules.flatMap((rule) =>
    (rulePlaces(rule, read, place) ?? []).map((at) => ({ says: 'rule' as const, ruleId: rule.id, ...at })),
  )
  return [
    ...ofRules,
    ...tellingFacts(triaged.facts).map(({ topic, tier, start, end }) => ({
      says: 'fact' as const,
      ...{ topic, tier, start, end },
    })),
    ...decided.tierWords
      .filter(isSaying(text))
      .map((word) => ({ says: 'urgency' as const, tier: decided.tier, ...directed(word) })),
    // That nothing sounds either way says nothing.
    ...(decided.mood === 'neutral' ? [] : decided.moodWords).filter(isSaying(text)).map((word) => ({
      says: 'mood' as const,
      mood: decided.mood,
      ...directed(word),
    })),
  ]
}

/** A comma or a full stop has a weight, and tells the owner nothing. */
function isSaying(text: string): (word: DecidingWord) => boolean {
  return ({ start, end }) => /[\p{L}\p{N}\p{Extended_Pictographic}!?]/u.test(text.slice(start, end))
}

function tellingFacts(facts: readonly TriageFact[]): readonly TriageFact[] {
  return facts
    .filter(({ topic, start, end }) => !isManner(topic) && end > start)
    .toSorted((one, other) => other.tier - one.tier)
    .slice(0, mostFacts)
}

function directed({ start, end, weight }: DecidingWord) {
  return { start, end, isFor: weight > 0 }
}
