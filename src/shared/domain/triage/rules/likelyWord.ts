/** Shorter words are too often another word with one letter changed. */
const shortest = 7

/**
 * Finds the one known word that a word is likely to be a slip of: a letter too many, too few or changed, two exchanged, or
 * letters drawn out (soooo). The first letter is right in nearly all slips (Yannakoudakis and Fawthrop 1983), so it must be.
 */
export function likelyWord(known: readonly string[]): (word: string) => string | null {
  const words = new Set(known)
  const shorter = new Map<string, string>()
  for (const word of words) {
    if (word.length < shortest) continue
    for (const less of withoutOne(word)) if (!shorter.has(less)) shorter.set(less, word)
  }
  return (word) => {
    const plain = drawnIn(word).find((one) => words.has(one))
    if (plain !== undefined) return plain
    if (word.length < shortest - 1 || word.length > 24) return null
    const missing = shorter.get(word)
    if (missing !== undefined) return missing
    for (const less of withoutOne(word)) {
      if (less.length >= shortest && words.has(less)) return less
      const other = shorter.get(less)
      if (other !== undefined && isOneSlip(word, other)) return other
    }
    return null
  }
}

function drawnIn(word: string): readonly string[] {
  if (!/(.)\1\1/u.test(word)) return []
  return [word.replace(/(.)\1{2,}/gu, '$1$1'), word.replace(/(.)\1{2,}/gu, '$1')]
}

/** The word without one of its letters, never the first. */
function withoutOne(word: string): readonly string[] {
  return Array.from({ length: word.length - 1 }, (_, at) => word.slice(0, at + 1) + word.slice(at + 2))
}

/** Of two words as long as each other: one letter differs, or two neighbours are exchanged. */
function isOneSlip(one: string, other: string): boolean {
  if (one.length !== other.length) return false
  const differing = [...one].flatMap((letter, at) => (letter === other.charAt(at) ? [] : [at]))
  const [first = 0, second = 0] = differing
  if (differing.length === 1) return true
  return (
    differing.length === 2 &&
    second === first + 1 &&
    one.charAt(first) === other.charAt(second) &&
    one.charAt(second) === other.charAt(first)
  )
}
