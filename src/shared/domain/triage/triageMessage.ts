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
  const learnt = triageOf(text, language, [], models)
  return {
    version: triageVersion,
    language,
    ...tierOf(facts, learnt),
    messageClass: kindOf(facts, learnt),
    sentiment: learnt.sentiment.label,
    facts: facts.slice(0, mostFacts).map(({ topic, tier, ruleId, at }) => ({ topic, tier, ruleId, ...at })),
  }
}

/**
 * How much likelier a message is urgent with so many different urgent facts in it than without knowing of them: none, one,
 * two or more. From what the rules found among messages neither they nor the models were made of.
 */
const likelier = [0.55, 8, 35] as const

/** Urgent where rules and model together find that likelier than not: hiding it costs more than a false alarm. */
function tierOf(facts: readonly Fact[], { tier: learnt }: Triage): Pick<Triaged, 'tier' | 'by'> {
  const [first = 0, second = 0, third = 0] = learnt.chances
  const urgent = new Set(facts.filter(({ tier }) => tier === 3).map(({ ruleId }) => ruleId)).size
  const odds = (third / Math.max(1 - third, 1e-9)) * likelier[urgent === 0 ? 0 : urgent === 1 ? 1 : 2]
  if (odds >= 1) return { tier: 3, by: urgent > 0 ? 'facts' : 'model' }
  return { tier: first > second ? 1 : 2, by: 'model' }
}

/** What was learnt where it is surer than not; else what the rules make of it. */
function kindOf(facts: readonly Fact[], { intent, sentiment }: Triage): Triaged['messageClass'] {
  const ruled = classOf(facts, sentiment.label)
  if (ruled === 'troll') return ruled
  return intent.chance > 0.5 ? intent.intent : ruled
}
