import type { CompiledEntry, CompiledPhrase } from './compiledRules'
import type { FoldedText } from './foldedText'
import type { Stretch } from './toneFinding'

/** A phrase that was found, and the entry that knows what to do about it. */
export type FoundPhrase = Stretch & { readonly entry: CompiledEntry }

/** What is in a text to look at: itself, and `textKeys` of it. */
type Looked = { readonly text: FoldedText; readonly keys: ReadonlySet<string> }

/** The phrases of a rule's entries, apart from each other and in the order of the text; places are those of the text. */
export function phraseFindings(entries: readonly CompiledEntry[], { text, keys }: Looked): readonly FoundPhrase[] {
  const found: FoundPhrase[] = []
  for (const entry of entries) {
    const matches = entry.phrases.flatMap((phrase) =>
      isPossible(phrase, keys) ? stretchesOf(phrase.pattern(), text.folded) : [],
    )
    if (matches.length === 0) continue
    const allowed = entry.exception === null ? [] : stretchesOf(entry.exception(), text.folded)
    for (const match of matches.toSorted(longerFirst)) {
      if (!allowed.some((stretch) => touch(stretch, match)) && !found.some((phrase) => touch(phrase, match)))
        found.push({ ...match, entry })
    }
  }
  return found
    .toSorted((one, other) => one.start - other.start)
    .map(({ start, end, entry }) => ({ start: text.placeOf(start), end: text.placeOf(end), entry }))
}

/** The words of a folded text and their beginnings (`word*`), as the keys of phrases are written. */
export function textKeys(folded: string): ReadonlySet<string> {
  const keys = new Set<string>()
  for (const word of folded.match(/[a-z0-9]+/g) ?? []) {
    if (keys.has(word)) continue
    keys.add(word)
    for (let length = 1; length <= Math.min(word.length, 16); length++) keys.add(`${word.slice(0, length)}*`)
  }
  return keys
}

function isPossible({ keys }: CompiledPhrase, known: ReadonlySet<string>): boolean {
  return keys === null || keys.some((key) => known.has(key))
}

function longerFirst(one: Stretch, other: Stretch): number {
  return other.end - other.start - (one.end - one.start)
}

function stretchesOf(pattern: RegExp, folded: string): readonly Stretch[] {
  return [...folded.matchAll(pattern)].map(({ 0: words, index }) => ({ start: index, end: index + words.length }))
}

function touch(one: Stretch, other: Stretch): boolean {
  return one.start < other.end && other.start < one.end
}
