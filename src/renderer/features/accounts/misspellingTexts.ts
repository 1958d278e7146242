import type { MisspellingKind } from '#shared/domain/brand/misspelling'
import type { TextKey } from '#shared/i18n/translate'

/** What went wrong in a misspelling, in words. */
export const misspellingTexts: { readonly [K in MisspellingKind]: TextKey } = {
  andWord: 'spellings.andWord',
  joined: 'spellings.joined',
  split: 'spellings.split',
  diacritics: 'spellings.diacritics',
  undoubledLetter: 'spellings.undoubledLetter',
  doubledLetter: 'spellings.doubledLetter',
  soundsAlike: 'spellings.soundsAlike',
  droppedLetter: 'spellings.droppedLetter',
  swappedLetters: 'spellings.swappedLetters',
  neighbourKey: 'spellings.neighbourKey',
}
