import type { CompiledEntry } from './compiledRules'
import type { FoldedText } from './foldedText'
import type { Stretch } from './toneFinding'

/** A phrase that was found, and the entry that knows what to do about it. */
export type FoundPhrase = Stretch & { readonly entry: CompiledEntry }

/** The phrases of a rule's entries, apart from each other and in the order of the text; places are those of the text. */
export function phraseFindings(
  entries: readonly CompiledEntry[],
  { folded, placeOf }: FoldedText,
): readonly FoundPhrase[] {
  const found: FoundPhrase[] = []
  for (const entry of entries) {
    const matches = stretchesOf(entry.pattern, folded)
    if (matches.length === 0) continue
    const allowed = entry.exception === null ? [] : stretchesOf(entry.exception, folded)
    for (const match of matches) {
      if (!allowed.some((stretch) => touch(stretch, match)) && !found.some((phrase) => touch(phrase, match)))
        found.push({ ...match, entry })
    }
  }
  return found
    .toSorted((one, other) => one.start - other.start)
    .map(({ start, end, entry }) => ({ start: placeOf(start), end: placeOf(end), entry }))
}

function stretchesOf(pattern: RegExp, folded: string): readonly Stretch[] {
  return [...folded.matchAll(pattern)].map(({ 0: words, index }) => ({ start: index, end: index + words.length }))
}

function touch(one: Stretch, other: Stretch): boolean {
  return one.start < other.end && other.start < one.end
}
