const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** What code itself writes: a word, an id, a host, a number; no blanks, no @, no query, no path. */
const codeLike = /^[A-Za-z0-9][A-Za-z0-9_.:-]{0,79}$/

/** `abcd-efgh-ijkl-mnop`: the app passwords of Bluesky and mail providers. */
const appPassword = /(?<![a-z0-9])[a-z0-9]{4}(-[a-z0-9]{4}){3}(?![a-z0-9])/i

/**
 * The log's second net: callers pass codes, ids and counts, and whatever is not shaped like one is replaced by its length.
 * So texts, addresses, handles, paths and tokens cannot get through by mistake.
 */
export function redact(value: string): string {
  if (value === '' || uuid.test(value)) return value
  const isSafe = codeLike.test(value) && !appPassword.test(value) && !value.split(/[.:]/).some(isTokenLike)
  return isSafe ? value : `[${value.length} characters]`
}

/** Long and mixed of letters and digits, as random strings are; ids of networks are digits alone. */
function isTokenLike(part: string): boolean {
  return !uuid.test(part) && part.length >= 20 && /\d/.test(part) && /[A-Za-z]/.test(part)
}
