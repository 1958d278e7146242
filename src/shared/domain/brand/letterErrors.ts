import { neighbourKeys } from './keyboards'
import { firstLetterWeight } from './kindShares'
import type { Languages, MisspellingKind, Variant } from './misspelling'

type LetterKind = Extract<MisspellingKind, `${string}Letter${string}` | 'neighbourKey'>

/** Vowels, `w`, `y` and `h` go wrong most often (Yannakoudakis and Fawthrop 1983); how much more is a guess. */
const unsure = /[aeiouyhw]/
/** Consonants that many words double; a guess. */
const oftenDoubled = /[lntsprmfc]/

/** A lower-case word with one letter missing, twice, once instead of twice, swapped with the next, or hit beside its key. */
export function letterErrors(word: string, languages: Languages): readonly Variant[] {
  const letters = [...word]
  const found: Variant[] = []
  const add = (kind: LetterKind, at: number, weight: number, changed: readonly string[]): void => {
    const text = changed.join('')
    if (text !== word) found.push({ kind, text, weight: weight * (at === 0 ? firstLetterWeight : 1) })
  }
  for (const [at, letter] of letters.entries()) {
    const next = letters[at + 1]
    const before = letters[at - 1]
    const isDouble = letter === next || letter === before
    if (letter === next) add('undoubledLetter', at, 1, letters.toSpliced(at, 1))
    if (!isDouble) add('droppedLetter', at, unsure.test(letter) ? 1.5 : 1, letters.toSpliced(at, 1))
    if (!isDouble) add('doubledLetter', at, doublingWeight(letter, before, next), letters.toSpliced(at, 0, letter))
    if (next !== undefined) add('swappedLetters', at, 1, letters.toSpliced(at, 2, next, letter))
    for (const [key, weight] of neighbourKeys(letter, languages)) add('neighbourKey', at, weight, letters.with(at, key))
  }
  return found
}

/** A consonant between vowels is doubled by ear, anything else by a heavy finger: a guess. */
function doublingWeight(letter: string, before = '', next = ''): number {
  return oftenDoubled.test(letter) && isVowel.test(before) && isVowel.test(next) ? 3 : 0.5
}

const isVowel = /[aeiouyąęóáàâäéèêëíîïöôúûü]/
