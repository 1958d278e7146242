import type { CompiledPattern, CompiledRule } from './compiledRules'
import type { ReadText } from './readText'
import { type Stretch, stretches } from './stretches'

/** A rule that found something, and where: the first and shortest evidence. */
export type Found = { readonly rule: CompiledRule; readonly at: Stretch }

/** What the rules find in a text, every place of every rule, overlapping ones of the same rule once. */
export function found(rules: readonly CompiledRule[], text: ReadText): readonly Found[] {
  return rules.flatMap((rule) => {
    const places = apart(rule.patterns.flatMap((pattern) => placesOf(pattern, text)))
    if (places.length === 0 || rule.unless.length === 0) return places.map((at) => ({ rule, at }))
    const barred = rule.unless.flatMap((pattern) => placesOf(pattern, text))
    return places.filter((at) => !barred.some((bar) => touch(bar, at))).map((at) => ({ rule, at }))
  })
}

function placesOf({ pattern, needs }: CompiledPattern, text: ReadText): readonly Stretch[] {
  const isPossible = needs.every((slots) => slots.some((slot) => text.places.has(slot)))
  return isPossible ? stretches(pattern, text) : []
}

function apart(places: readonly Stretch[]): readonly Stretch[] {
  if (places.length <= 1) return places
  const kept: Stretch[] = []
  for (const place of places.toSorted((one, other) => one.to - other.to || other.from - one.from)) {
    const last = kept.at(-1)
    if (last === undefined || place.from >= last.to) kept.push(place)
  }
  return kept
}

function touch(one: Stretch, other: Stretch): boolean {
  return one.from < other.to && other.from < one.to
}
