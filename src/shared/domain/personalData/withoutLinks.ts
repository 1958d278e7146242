/** The same plain text with every web address blanked out: numbers in a link are no one's, and places stay as they are. */
export function withoutLinks(plain: string): string {
  return plain.replace(/\S+/g, (word) => (isLink(word) ? '\0'.repeat(word.length) : word))
}

function isLink(word: string): boolean {
  if (/^[("'<[]{0,3}(?:https?:\/\/|www\.)/i.test(word)) return true
  const slash = word.indexOf('/')
  return slash > 0 && slash <= longestHost && host.test(word.slice(0, slash))
}

/** A host name has at most 253 signs (RFC 1035); opening quotes or brackets may stand before it. */
const longestHost = 256
const host = /^[("'<[]{0,3}[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,24}$/i
