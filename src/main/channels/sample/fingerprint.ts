/** A number that looks arbitrary and is always the same for the same text (FNV-1a, 32 bits). */
export function fingerprint(text: string): number {
  let hash = 0x811c9dc5
  for (const character of text) {
    hash ^= character.codePointAt(0) ?? 0
    hash = Math.imul(hash, 0x01000193) >>> 0
  }
  return hash
}

/** One of `choices`, always the same for the same text. */
export function pickFor<T>(text: string, choices: readonly [T, ...T[]]): T {
  return choices[fingerprint(text) % choices.length] ?? choices[0]
}
