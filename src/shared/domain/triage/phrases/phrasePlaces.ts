import { writtenWords, type WrittenWord, type WrittenWords } from './writtenWords'

export type PhrasePlace = { readonly start: number; readonly end: number }

/** Where the words of a phrase follow each other in a text, whole and folded; at most `most` places, apart from each other. */
export function phrasePlaces(phrase: string, { words, places }: WrittenWords, most = 1): readonly PhrasePlace[] {
  const keys = keysOf(phrase)
  const [first] = keys
  if (first === undefined) return []
  const found: PhrasePlace[] = []
  let from = 0
  for (const at of places.get(first) ?? []) {
    if (found.length === most) break
    if (at < from || !keys.every((key, further) => words[at + further]?.key === key)) continue
    found.push(placeOf(words, at, at + keys.length - 1))
    from = at + keys.length
  }
  return found
}

const known = new Map<string, readonly string[]>()
/** More than all rules and lists of an owner have. */
const mostKnown = 5_000

/** The same few phrases are looked for in every message. */
function keysOf(phrase: string): readonly string[] {
  const before = known.get(phrase)
  if (before) return before
  if (known.size >= mostKnown) known.clear()
  const keys = writtenWords(phrase).words.map(({ key }) => key)
  known.set(phrase, keys)
  return keys
}

function placeOf(words: readonly WrittenWord[], first: number, last: number): PhrasePlace {
  const start = words[first]?.start ?? 0
  return { start, end: words[last]?.end ?? start }
}
