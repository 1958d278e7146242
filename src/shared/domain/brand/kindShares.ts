import type { MisspellingKind } from './misspelling'

/**
 * Of 100 misspellings of a shop's name, how many are of which kind. Letters: Damerau (1964, CACM 7:3) found that over 80 % of
 * misspelt words have one letter missing, added, wrong or swapped; Yannakoudakis and Fawthrop (1983, Information Processing &
 * Management 19:2) that most errors go by sound, that doubling and singling is common and so is swapping; Grudin (1983) that
 * 58 % of wrong letters are on a neighbouring key. How those 80 % are split among the kinds, and how often customers join,
 * split or write out what they should not, is a guess: nobody has counted it for names of shops.
 */
export const kindShares: Readonly<Record<MisspellingKind, number>> = {
  andWord: 16,
  joined: 12,
  split: 8,
  diacritics: 12,
  undoubledLetter: 10,
  doubledLetter: 7,
  soundsAlike: 14,
  droppedLetter: 9,
  swappedLetters: 7,
  neighbourKey: 5,
}

/** Few errors are in a word's first letter (Yannakoudakis and Fawthrop 1983); how few is a guess. */
export const firstLetterWeight = 0.15
