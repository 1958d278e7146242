import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { inOneGo } from '#shared/domain/triage/inOneGo'
import type { Vocabulary } from '#shared/domain/triage/lexicon/lexicon'
import { readDictionary } from '#shared/domain/triage/lexicon/readDictionary'
import type { LinearModel } from '#shared/domain/triage/linear/linearModel'
import { messageTokens } from '#shared/domain/triage/words/messageTokens'
import { bucketOf } from '#shared/domain/triage/linear/linearModel'
import { featuresOf } from '#shared/domain/triage/linear/messageFeatures'
import { modelNames, readTriage, type TriageFiles } from '#shared/domain/triage/models/readTriage'
import { intents, sentiments, type TriageModels } from '#shared/domain/triage/models/triageModels'
import { dictionaryNames } from '#shared/domain/triage/models/vocabularies'

/** What a dictionary's lines say, as the only one of a language. */
export function aVocabulary(...lines: readonly string[]): Vocabulary {
  const { lexicon, speech } = readDictionary(lines.join('\n'))
  return { speech, lexicons: [lexicon] }
}

/** A model in which words push towards a class: `{ awful: { negative: 2 } }`. Everything else weighs nothing. */
export function aLinearModel(
  pushes: Readonly<Record<string, Readonly<Record<string, number>>>> = {},
  changes: Partial<LinearModel> = {},
): LinearModel {
  const { classes = sentiments, base = 'neutral', bits = 16 } = changes
  const others = classes.filter((name) => name !== base)
  const weights = new Int8Array(2 ** bits * others.length)
  for (const [word, push] of Object.entries(pushes)) {
    // The word itself is the first of its pieces.
    const [hash = 0] = featuresOf(messageTokens(word), aVocabulary()).hashes
    for (const [name, weight] of Object.entries(push)) {
      weights[bucketOf(hash, bits) * others.length + others.indexOf(name)] = weight * 10
    }
  }
  return {
    classes,
    base,
    bits,
    weights,
    scales: others.map(() => 1),
    figureWeights: others.map(() => []),
    sharpness: 1,
    alarm: 1,
    ...changes,
  }
}

/** Models that know nothing but what is given. */
export function someTriageModels(changes: Partial<TriageModels> = {}): TriageModels {
  const language = { vocabulary: aVocabulary(), sentiment: aLinearModel(), shopTalk: null }
  return {
    languages: { en: language, fr: language, pl: language },
    tier: aLinearModel({}, { classes: ['1', '2', '3'], base: '1' }),
    intent: aLinearModel({}, { classes: intents, base: 'question' }),
    tierJoin: aLinearModel({}, { classes: ['1', '2', '3'], base: '1' }),
    intentJoin: aLinearModel({}, { classes: intents, base: 'question' }),
    ...changes,
  }
}

const folder = join(import.meta.dirname, '..', '..', 'resources', 'triage')

/** The files that are shipped. */
export function shippedTriageFiles(): TriageFiles {
  const text = (name: string) => [name, readFileSync(join(folder, `${name}.txt`), 'utf8')]
  const bytes = (name: string) => [name, new Uint8Array(readFileSync(join(folder, `${name}.model`)))]
  // Every name is read, so none is missing.
  return {
    dictionaries: Object.fromEntries(dictionaryNames.map(text)) as TriageFiles['dictionaries'],
    models: Object.fromEntries(modelNames.map(bytes)) as TriageFiles['models'],
  }
}

let shipped: TriageModels | undefined

/** The models that are shipped, read once. */
export function shippedTriageModels(): TriageModels {
  if (shipped !== undefined) return shipped
  const read = inOneGo(readTriage(shippedTriageFiles()))
  if (!read.ok) throw new Error(`${read.error} is damaged`)
  shipped = read.value
  return shipped
}
