import type { Found, PersonalOptions, Span } from './personalFinding'
import { postcodesIn } from './postcodes'
import { streetsIn } from './streets'

/** What may stand between the street and the postcode of one address: a district, a town, a flat. */
const between = /^[\s,]*(?:(?:[\p{L}'-]+|(?:flat|apt\.?|unit|m\.|lok\.) ?\d+[a-z]?)[\s,]+){0,5}$/iu
const longestBetween = 60

/** Postal addresses: a street with a number, a postcode with its town, or both as one. */
export function addresses(plain: string, options: PersonalOptions): readonly Found[] {
  const parts = [...streetsIn(plain), ...postcodesIn(plain, options)].toSorted((one, other) => one.start - other.start)
  const joined: Span[] = []
  for (const part of parts) {
    const last = joined.at(-1)
    if (last === undefined || !belongTogether(plain, last, part)) joined.push(part)
    else joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, part.end) }
  }
  return joined.map((span) => ({ ...span, kind: 'address' }))
}

function belongTogether(plain: string, one: Span, other: Span): boolean {
  if (other.start <= one.end) return true
  return other.start - one.end <= longestBetween && between.test(plain.slice(one.end, other.start))
}
