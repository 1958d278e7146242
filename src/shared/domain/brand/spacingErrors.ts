import { andWordOf } from './andWords'
import { isEverydayWord } from './isEverydayWord'
import { languageWeight, type Languages, type Variant } from './misspelling'

/** Customers know the name from a sign or a package: `&` is spoken, blanks are left out or put in. Weights are guesses. */
export function spacingErrors(term: string, languages: Languages): readonly Variant[] {
  return [...andVariants(term, languages), ...joinedVariants(term, languages), ...splitVariants(term)]
}

/** An “and” between two words, as a sign or as a word. */
const and = /(?<=[\p{L}\p{N}])\s*(?:[&+]\s*|\s(?:and|et|i|n)\s+)(?=[\p{L}\p{N}])/giu

function andVariants(term: string, languages: Languages): readonly Variant[] {
  const words = languages.map((language) => ({
    word: andWordOf[language],
    weight: languageWeight(languages, language),
  }))
  return [...words, { word: '&', weight: 1 }, { word: 'n', weight: languages.includes('en') ? 0.15 : 0 }]
    .filter(({ weight }) => weight > 0)
    .map(({ word, weight }): Variant => ({ kind: 'andWord', text: term.replace(and, ` ${word} `), weight }))
}

function joinedVariants(term: string, languages: Languages): readonly Variant[] {
  const withAnd = (word: string) => term.replace(and, word).replace(/[^\p{L}\p{N}\p{M}]/gu, '')
  const plain: Variant = { kind: 'joined', text: withAnd(''), weight: 1 }
  return [
    plain,
    ...languages.map((language): Variant => {
      return { kind: 'joined', text: withAnd(andWordOf[language]), weight: languageWeight(languages, language) }
    }),
  ]
}

/** One word in two, where both are everyday words or where a capital letter begins the second. */
function splitVariants(term: string): readonly Variant[] {
  if (/[^\p{L}\p{M}]/u.test(term)) return []
  const letters = [...term]
  return letters.flatMap((letter, at): Variant[] => {
    const [first, second] = [letters.slice(0, at).join(''), letters.slice(at).join('')]
    if (first.length < shortestPart || second.length < shortestPart) return []
    const isCapital = /\p{Lu}/u.test(letter) && /\p{Ll}/u.test(letters[at - 1] ?? '')
    if (!isCapital && !(isEverydayWord(first) && isEverydayWord(second))) return []
    return [{ kind: 'split', text: `${first} ${second}`, weight: isCapital ? 2 : 1 }]
  })
}

const shortestPart = 3
