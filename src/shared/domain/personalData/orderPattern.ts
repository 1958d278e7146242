import type { Found } from './personalFinding'

/** A pattern is the owner's own text, so its length is bounded and it never becomes a regular expression. */
const longestPattern = 60
/** Signs that one `*` stands for at most. */
const longestPart = 24

/** The pattern that is matched; null where there is none, or it is too long to be one. */
export function usableOrderPattern(pattern: string | null): string | null {
  const trimmed = pattern?.trim() ?? ''
  return trimmed === '' || trimmed.length > longestPattern || !/[#*]/.test(trimmed) ? null : trimmed
}

/**
 * Order numbers of this look: `#` is a digit, `*` one or more letters and digits, a blank or hyphen is either, the rest is as
 * written in any case. They stand by themselves, not inside a longer word.
 */
export function orderNumbersLike(plain: string, pattern: string): readonly Found[] {
  const found: Found[] = []
  for (let start = 0; start < plain.length; start++) {
    if (isSign(plain[start]) && isSign(plain[start - 1])) continue
    const end = endOfMatch(plain, start, pattern)
    if (end === null) continue
    found.push({ kind: 'orderNumber', start, end })
    start = end - 1
  }
  return found
}

/** All places the pattern can have come to are followed at once: no way back, so no pattern is slow. */
function endOfMatch(plain: string, start: number, pattern: string): number | null {
  let places: ReadonlySet<number> = new Set([start])
  for (const token of pattern) {
    places = new Set([...places].flatMap((place) => placesBehind(plain, place, token)))
    if (places.size === 0) return null
  }
  return [...places]
    .filter((end) => !isSign(plain[end]))
    .reduce<number | null>((last, end) => Math.max(last ?? 0, end), null)
}

function placesBehind(plain: string, place: number, token: string): readonly number[] {
  const sign = plain[place] ?? ''
  if (token === '#') return /^\d$/.test(sign) ? [place + 1] : []
  if (token === ' ' || token === '-') return /^[ -]$/.test(sign) ? [place + 1] : []
  if (token !== '*') return sign.toLowerCase() === token.toLowerCase() ? [place + 1] : []
  const part = /^[\p{L}\p{N}]+/u.exec(plain.slice(place, place + longestPart))?.[0].length ?? 0
  return Array.from({ length: part }, (_, index) => place + index + 1)
}

function isSign(sign: string | undefined): boolean {
  return sign !== undefined && /[\p{L}\p{N}]/u.test(sign)
}
