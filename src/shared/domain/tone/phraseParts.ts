/** What is between separators outside all brackets. */
export function parts(phrase: string, separator: ' ' | '|'): readonly string[] {
  const found: string[] = []
  let from = 0
  let depth = 0
  for (let at = 0; at < phrase.length; at++) {
    const sign = phrase.charAt(at)
    if (sign === '(' || sign === '[') depth += 1
    if (sign === ')' || sign === ']') depth -= 1
    if (sign !== separator || depth > 0) continue
    found.push(phrase.slice(from, at))
    from = at + 1
  }
  return [...found, phrase.slice(from)]
}

/** The place of the bracket that closes the one at `start`. */
export function closing(token: string, start: number): number {
  let depth = 0
  for (let at = start; at < token.length; at++) {
    if (token.charAt(at) === '(') depth += 1
    if (token.charAt(at) === ')') depth -= 1
    if (depth === 0) return at
  }
  throw new Error(`A bracket is not closed: ${token}`)
}
