import { knowsWord } from '../lexicon/lexiconHits'
import type { Vocabulary } from '../lexicon/lexicon'
import { triageLanguages, type TriageLanguage } from '../models/triageModels'
import { messageTokens } from '../words/messageTokens'
import { undetermined, type DetectLanguage } from './detector'
import { ownWording } from './ownWording'

export type LanguageMeans = {
  readonly detect: DetectLanguage
  readonly vocabularies: Readonly<Record<TriageLanguage, Vocabulary>>
  /** What the customer wrote before, or where that is not known, what is written in that place; null: nothing yet. */
  readonly last: string | null
}

/** Detectors are right about 92 of 100 texts up to this long, and about 99 of longer ones: letters. */
const short = 25

/** As good as so many words that are known: what only one of the languages writes. */
const spelt = 2
/** Letters and pairs of letters of Polish that neither English nor French has; `rz` is German as well. */
const spelling: Partial<Readonly<Record<TriageLanguage, RegExp>>> = { pl: /[ąęłńśźż]|sz|cz/i }

/**
 * The language of a message, ISO 639-1; `und` where it has no letters. Of a short one, the words that only one language's
 * dictionary knows count more than the detector, and what was written before more than a guess.
 */
export function languageOf(text: string, { detect, vocabularies, last }: LanguageMeans): string {
  const wording = ownWording(text)
  const letters = wording.match(/\p{L}/gu)?.length ?? 0
  if (letters === 0) return undetermined
  if (!/\p{Script=Latin}/u.test(wording)) return undetermined
  const detected = detect(wording)
  const isSure = detected.isReliable && detected.language !== ''
  if (letters > short && isSure) return detected.language
  const known = languageOfWords(wording, vocabularies, isSure ? 2 : 1)
  if (known !== null) return known
  return isSure ? detected.language : (last ?? (detected.language || undetermined))
}

/** The language whose dictionary and spelling speak for it more than any other's do, and at least so much. */
function languageOfWords(
  wording: string,
  vocabularies: Readonly<Record<TriageLanguage, Vocabulary>>,
  atLeast: number,
): TriageLanguage | null {
  const tokens = messageTokens(wording)
  const counts = triageLanguages.map((language) => {
    const known = tokens.filter((token) => knowsWord(vocabularies[language], token)).length
    return known + (spelling[language]?.test(wording) === true ? spelt : 0)
  })
  const most = Math.max(...counts)
  if (most < atLeast) return null
  return counts.filter((count) => count === most).length === 1 ? (triageLanguages[counts.indexOf(most)] ?? null) : null
}
