import { letterErrors } from './letterErrors'
import type { Languages, Variant } from './misspelling'
import { isEverydayWord } from './isEverydayWord'
import { soundsAlike } from './soundsAlike'
import { spacingErrors } from './spacingErrors'
import { withoutDiacritics } from './withoutDiacritics'

/** Shorter words are too easily another word: alone, and beside another one. */
const shortestAlone = 5
const shortestBeside = 4

/** Every way to write a term wrong once; what would be an everyday word, or is too short to be told from one, is left out. */
export function variantsOf(term: string, languages: Languages): readonly Variant[] {
  const lower = term.toLowerCase()
  const spacing = spacingErrors(term, languages).map((variant) => ({ ...variant, text: variant.text.toLowerCase() }))
  const whole = [...spacing, ...withoutDiacritics(lower)].filter(({ text }) => isTellable(text, shortestAlone))
  return [...whole, ...wordVariants(lower, languages)]
}

function wordVariants(term: string, languages: Languages): readonly Variant[] {
  const places = [...term.matchAll(/[\p{L}\p{N}\p{M}]+/gu)]
  const shortest = places.length > 1 ? shortestBeside : shortestAlone
  return places.flatMap(({ 0: word, index }) => {
    if (word.length < shortest || /[^\p{Script=Latin}\p{M}]/u.test(word)) return []
    return [...letterErrors(word, languages), ...soundsAlike(word, languages)]
      .filter(({ text }) => isTellable(text, shortest))
      .map((variant) => ({ ...variant, text: term.slice(0, index) + variant.text + term.slice(index + word.length) }))
  })
}

function isTellable(text: string, shortest: number): boolean {
  return (text.match(/[\p{L}\p{N}]/gu)?.length ?? 0) >= shortest && !isEverydayWord(text)
}
