import { isTriageLanguage } from '../models/triageModels'
import { phrasePlaces } from '../phrases/phrasePlaces'
import { writtenWords, type WrittenWords } from '../phrases/writtenWords'
import type { Verdict } from '../verdict'
import type { TriggerWords } from './triggerWordsOf'

/** What the owner has told of words that matter. */
export type ShopWords = { readonly staffNames: readonly string[]; readonly triggerWords: TriggerWords }

const mostWords = 5

/** A verdict with what the shop's own words say: which trigger words of its language occur, and whether somebody is named. */
export function withShopWords(verdict: Verdict, text: string, { staffNames, triggerWords }: ShopWords): Verdict {
  const { words: before, namesOwner: named, ...rest } = verdict
  const read = writtenWords(text)
  const words = wordsFor(verdict.language, triggerWords).filter((word) => occurs(word, read))
  const namesOwner = staffNames.some((name) => occurs(name, read))
  return {
    ...rest,
    ...(words.length > 0 && { words: [...new Set(words)].slice(0, mostWords) }),
    ...(namesOwner && { namesOwner }),
  }
}

/** In another language, or one that could not be told, any list may help. */
function wordsFor(language: string, lists: TriggerWords): readonly string[] {
  return isTriageLanguage(language) ? lists[language] : [...lists.en, ...lists.fr, ...lists.pl]
}

function occurs(phrase: string, text: WrittenWords): boolean {
  return phrasePlaces(phrase, text).length > 0
}
