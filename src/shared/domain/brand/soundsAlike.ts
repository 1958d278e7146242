import { englishSounds } from './englishSounds'
import { frenchSounds } from './frenchSounds'
import { languageWeight, type Languages, type Variant } from './misspelling'
import { polishSounds } from './polishSounds'

/** A word's first sound is written wrong less often, though more often than its first letter is mistyped: a guess. */
const firstSoundWeight = 0.5

const soundsOf = { en: englishSounds, fr: frenchSounds, pl: polishSounds }

/** A lower-case word as somebody writes it who has only heard it: one sound at a time. */
export function soundsAlike(word: string, languages: Languages): readonly Variant[] {
  return languages.flatMap((language) =>
    soundsOf[language].flatMap(({ from, to, weight }) =>
      [...word.matchAll(from)].map(({ 0: found, index }): Variant => {
        const text = word.slice(0, index) + to + word.slice(index + found.length)
        const place = index === 0 ? firstSoundWeight : 1
        return { kind: 'soundsAlike', text, weight: weight * place * languageWeight(languages, language) }
      }),
    ),
  )
}
