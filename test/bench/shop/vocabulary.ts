import type { Language } from './languages'
import type { Random } from './random'

/** Words of one language in all. */
const wordCount = 12_000

export type Vocabulary = { word(random: Random): string }

/**
 * The words of a language as people use them: a few all the time, most hardly ever. The word of rank r is used about as
 * often as 1 / (r + 2.7) says (Zipf and Mandelbrot).
 */
export function createVocabulary(language: Language, random: Random): Vocabulary {
  const words = [...new Set([...language.common, ...rareWords(language, random)])].slice(0, wordCount)
  const sample = createSampler(words.map((_, rank) => 1 / (rank + 2.7)))
  return { word: (chance) => words[sample(chance)] ?? '' }
}

function rareWords({ beginnings, middles, endings }: Language, random: Random): ReadonlySet<string> {
  const some = (from: readonly string[]): string => from[random.whole(from.length)] ?? ''
  const words = new Set<string>()
  while (words.size < wordCount) {
    const middle = random.chance(0.4) ? some(middles) + some(middles) : some(middles)
    words.add(some(beginnings) + middle + (random.chance(0.8) ? some(endings) : ''))
  }
  return words
}

/** Draws an index as often as its weight says, in constant time (Vose's alias method). */
function createSampler(weights: readonly number[]): (random: Random) => number {
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const shares = Float64Array.from(weights, (weight) => (weight * weights.length) / total)
  const alias = Uint32Array.from(weights, (_, index) => index)
  const small: number[] = []
  const large: number[] = []
  shares.forEach((share, index) => (share < 1 ? small : large).push(index))
  for (let [low, high] = [small.pop(), large.pop()]; low !== undefined && high !== undefined;) {
    alias[low] = high
    const rest = (shares[high] ?? 0) - (1 - (shares[low] ?? 0))
    shares[high] = rest
    if (rest < 1) [low, high] = [high, large.pop()]
    else low = small.pop()
  }
  return (random) => {
    const index = random.whole(weights.length)
    return random.next() < (shares[index] ?? 0) ? index : (alias[index] ?? index)
  }
}
