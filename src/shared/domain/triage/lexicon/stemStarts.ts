import type { Lexicon } from './lexicon'

/** No beginning of words is shorter, or it would fit too many. */
export const shortestStem = 3

/** How the beginnings of words begin: most words begin otherwise, and need not be tried letter by letter. */
export function stemStarts({ stems, phrases }: Pick<Lexicon, 'stems' | 'phrases'>): ReadonlySet<string> {
  const starts = new Set<string>()
  for (const stem of stems.keys()) starts.add(stem.slice(0, shortestStem))
  for (const [key, list] of phrases) {
    if (list.some(({ parts: [first] }) => first?.isStem === true)) starts.add(key.slice(0, shortestStem))
  }
  return starts
}
