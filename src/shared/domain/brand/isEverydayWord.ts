import { foldText } from '../conversations/foldText'
import { englishWords } from './everyday/english'
import { frenchWords } from './everyday/french'
import { polishWords } from './everyday/polish'

let known: ReadonlySet<string> | undefined

/** Whether English, French or Polish texts use this word every day, also with an -s behind it. */
export function isEverydayWord(word: string): boolean {
  known ??= new Set([englishWords, frenchWords, polishWords].flatMap((words) => words.trim().split(/\s+/)))
  const folded = foldText(word)
  return known.has(folded) || (folded.endsWith('s') && known.has(folded.slice(0, -1)))
}
