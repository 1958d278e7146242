import type { DetectLanguage } from './language/detector'
import { languageOf } from './language/languageOf'
import { isTriageLanguage, type TriageModels } from './models/triageModels'
import { classOf } from './rules/classOf'
import type { Fact } from './rules/fact'
import { triageFacts } from './rules/triageFacts'
import { triageOf, type Triage } from './triageOf'
import { triageVersion, type Triaged } from './triaged'

export type MessageToTriage = {
  readonly text: string
  /** The language this customer wrote before; null: not known. */
  readonly lastLanguage: string | null
}

export type TriageMeans = {
  readonly detect: DetectLanguage
  readonly models: TriageModels
  /** First names of who answers for the shop. */
  readonly staffNames: readonly string[]
}

/** A message longer than this is read by its beginning: what is urgent is said early, and nobody's mail may hold up the rest. */
const readCharacters = 8_000
const mostFacts = 40

/** Reads one message: language, what it says, how urgent that is, what kind of message it is and how it sounds. */
export function triageMessage(message: MessageToTriage, { detect, models, staffNames }: TriageMeans): Triaged {
  const text = message.text.slice(0, readCharacters)
  const { en, fr, pl } = models.languages
  const vocabularies = { en: en.vocabulary, fr: fr.vocabulary, pl: pl.vocabulary }
  const language = languageOf(text, { detect, vocabularies, last: message.lastLanguage })
  const facts = triageFacts(text, isTriageLanguage(language) ? language : null, staffNames)
  const read = triageOf(text, language, facts, models)
  return {
    version: triageVersion,
    language,
    tier: read.tier.tier,
    by: read.tier.by,
    messageClass: kindOf(facts, read),
    sentiment: read.sentiment.label,
    facts: facts.slice(0, mostFacts).map(({ topic, tier, ruleId, at }) => ({ topic, tier, ruleId, ...at })),
  }
}

/** Abuse with nothing else in it is a troll's, as rules see it; everything else is what it most likely is. */
function kindOf(facts: readonly Fact[], { intent, sentiment }: Triage): Triaged['messageClass'] {
  return classOf(facts, sentiment.label) === 'troll' ? 'troll' : intent.intent
}
