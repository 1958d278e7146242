import { fail, ok, type Result } from '../../result'
import { dictionaryInSteps, readDictionary } from '../lexicon/readDictionary'
import type { LinearModel } from '../linear/linearModel'
import { readModel } from '../linear/readModel'
import type { LanguageModels, ShopTalk, TriageLanguage, TriageModels } from './triageModels'
import { dictionaryNames, vocabularies, type DictionaryName, type Vocabularies } from './vocabularies'

/** The models in `resources/triage`, each a file `NAME.model`. */
export const modelNames = [
  'sentiment.en',
  'shopTalk.en',
  'shopSentiment.en',
  'sentiment.fr',
  'sentiment.pl',
  'tier',
  'intent',
  'tierJoin',
  'intentJoin',
] as const
export type ModelName = (typeof modelNames)[number]

export type TriageFiles = {
  readonly dictionaries: Readonly<Record<DictionaryName, string>>
  readonly models: Readonly<Record<ModelName, Uint8Array>>
}

/**
 * All that was learnt; refused with the name of the first model that is damaged. It is read in steps, the longest of which
 * takes some milliseconds: whoever has other things to do does them in between.
 */
export function* readTriage({
  dictionaries,
  models,
}: TriageFiles): Generator<undefined, Result<TriageModels, ModelName>> {
  const read = new Map<ModelName, LinearModel>()
  for (const name of modelNames) {
    const model = readModel(models[name])
    if (!model.ok) return fail(name)
    read.set(name, model.value)
    yield
  }
  return ok(assembled(yield* readVocabularies(dictionaries), read))
}

/** The words of all languages, in steps as well. */
export function* readVocabularies(files: TriageFiles['dictionaries']): Generator<undefined, Vocabularies> {
  const read = { ...nothingRead }
  for (const name of dictionaryNames) {
    read[name] = yield* dictionaryInSteps(files[name])
    yield
  }
  return yield* vocabularies(read)
}

const nothing = readDictionary('')
const nothingRead = { en: nothing, fr: nothing, pl: nothing, emoji: nothing, vader: nothing, afinn: nothing }

function assembled(words: Vocabularies, models: ReadonlyMap<ModelName, LinearModel>): TriageModels {
  const model = (name: ModelName): LinearModel => {
    const read = models.get(name)
    if (read === undefined) throw new Error(`the model ${name} was not read`)
    return read
  }
  const languageModels = (language: TriageLanguage, shopTalk: ShopTalk | null): LanguageModels => ({
    vocabulary: words[language],
    sentiment: model(`sentiment.${language}`),
    shopTalk,
  })
  return {
    languages: {
      en: languageModels('en', { isShopTalk: model('shopTalk.en'), sentiment: model('shopSentiment.en') }),
      fr: languageModels('fr', null),
      pl: languageModels('pl', null),
    },
    tier: model('tier'),
    intent: model('intent'),
    tierJoin: model('tierJoin'),
    intentJoin: model('intentJoin'),
  }
}
