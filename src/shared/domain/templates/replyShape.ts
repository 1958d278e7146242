import { wordsOf } from '../search/words'

export const link = /\bhttps?:\/\/[^\s<>"]+[^\s<>".,;:!?)]/giu
export const number = /(?<![\p{L}\p{N}_])(?:[\p{L}#]{1,3}-?)?\d(?:[\d.,\u00a0 -]{0,30}\d)?(?![\p{L}\p{N}_])/gu

/** How a reply greets, in three languages: the words, then perhaps a name, then the sign after it. */
export const greeting =
  /^(\s*(?:[Hh]i|[Hh]ello|[Hh]ey|[Dd]ear|[Gg]ood (?:morning|afternoon|evening)|[Bb]onjour|[Bb]onsoir|[Ss]alut|[Cc]oucou|[Cc]h(?:er|ère)|[Dd]zień dobry|[Cc]ześć|[Hh]ej|[Ww]itaj|[Ww]itam))((?:\s+\p{Lu}[\p{L}\p{M}'’-]*){0,3})(?=\s*[,!.:\n])/u

/** What two replies are compared by: pairs of neighbouring words, without greeting names, numbers and links. */
export function replyShape(text: string): ReadonlySet<string> {
  const words = wordsOf(text.replace(greeting, '$1').replace(link, ' ').replace(number, ' '))
  return new Set(words.map((word, at) => `${words[at - 1] ?? ''} ${word}`))
}

/** From 0, nothing in common, to 1: the shared part of all there is (Jaccard). */
export function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const [small, large] = one.size < other.size ? [one, other] : [other, one]
  if (small.size === 0) return 0
  let shared = 0
  for (const pair of small) if (large.has(pair)) shared += 1
  return shared / (small.size + large.size - shared)
}
