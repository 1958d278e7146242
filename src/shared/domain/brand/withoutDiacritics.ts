import { foldText } from '../conversations/foldText'
import type { Variant } from './misspelling'

/** German umlauts written out, as keyboards without them make people do. */
const writtenOut: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa', ø: 'oe' }

/** A lower-case term typed without its accents. */
export function withoutDiacritics(term: string): readonly Variant[] {
  const plain = foldText(term)
  const long = foldText(term.replace(/[äöüåø]/g, (letter) => writtenOut[letter] ?? letter))
  return [
    { kind: 'diacritics', text: plain, weight: 3 },
    { kind: 'diacritics', text: long, weight: 1 },
  ]
}
