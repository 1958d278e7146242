import type { CompiledPattern, CompiledRule } from './compiledRules'
import type { ReadText } from './readText'
import { type Stretch, stretches } from './stretches'

/** A rule that found something, and where. */
export type Found = { readonly rule: CompiledRule; readonly at: Stretch }

/** Enough to show; a message that says the same a thousand times says no more. */
const mostPlaces = 8

/** What the rules find in a text: of every rule the first places, apart from each other and from what speaks against it. */
export function found(rules: readonly CompiledRule[], text: ReadText): readonly Found[] {
  return rules.flatMap((rule) => {
    const places = rule.patterns.flatMap((pattern) => placesOf(pattern, text))
    if (places.length === 0) return []
    return apart(places, barred(rule, text)).map((at) => ({ rule, at }))
  })
}

function placesOf({ pattern, needs }: CompiledPattern, text: ReadText): readonly Stretch[] {
  const isPossible = needs.every((slots) => slots.some((slot) => text.places.has(slot)))
  return isPossible ? stretches(pattern, text) : []
}

/** The words that are part of an exception. */
function barred({ unless }: CompiledRule, text: ReadText): ReadonlySet<number> {
  const words = new Set<number>()
  for (const { from, to } of unless.flatMap((pattern) => placesOf(pattern, text)))
    for (let at = from; at < to; at++) words.add(at)
  return words
}

function apart(places: readonly Stretch[], bars: ReadonlySet<number>): readonly Stretch[] {
  const kept: Stretch[] = []
  for (const place of places.toSorted((one, other) => one.to - other.to || other.from - one.from)) {
    if (kept.length === mostPlaces) break
    const last = kept.at(-1)
    if ((last === undefined || place.from >= last.to) && !touches(place, bars)) kept.push(place)
  }
  return kept
}

function touches({ from, to }: Stretch, words: ReadonlySet<number>): boolean {
  if (words.size === 0) return false
  for (let at = from; at < to; at++) if (words.has(at)) return true
  return false
}
