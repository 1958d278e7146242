import type { Vocabulary } from '../lexicon/lexicon'
import { mergedLexicon } from '../lexicon/mergedLexicon'
import type { Dictionary } from '../lexicon/readDictionary'
import type { TriageLanguage } from './triageModels'

/** The dictionaries in `resources/triage`, each a file `NAME.txt`. */
export const dictionaryNames = ['en', 'fr', 'pl', 'emoji', 'vader', 'afinn'] as const
export type DictionaryName = (typeof dictionaryNames)[number]
export type Dictionaries = Readonly<Record<DictionaryName, Dictionary>>
export type Vocabularies = Readonly<Record<TriageLanguage, Vocabulary>>

/**
 * Each language's words, in steps. The first lexicon is of the same kind in all of them, so that what is learnt from its
 * figures in one language holds in the others.
 */
export function* vocabularies({ en, fr, pl, emoji, vader, afinn }: Dictionaries): Generator<undefined, Vocabularies> {
  const own = ({ lexicon }: Dictionary) => mergedLexicon([lexicon, emoji.lexicon])
  const all = mergedLexicon([en.lexicon, emoji.lexicon, vader.lexicon])
  yield
  const general = mergedLexicon([emoji.lexicon, vader.lexicon])
  yield
  return {
    en: { speech: en.speech, lexicons: [all, general, afinn.lexicon, own(en)] },
    fr: { speech: fr.speech, lexicons: [own(fr)] },
    pl: { speech: pl.speech, lexicons: [own(pl)] },
  }
}
