/** A stretch of a text in UTF-16 units, `end` excluded. */
type Place = { readonly start: number; readonly end: number }

const links = /(?:https?:\/\/|(?<![\p{L}\p{N}.])www\.)[^\s/?#]+([/?#]\S*)/giu
/** Without `https://`: a host, then its path. */
const bareLinks = /(?<![\p{L}\p{N}.@/-])(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}(\/\S*)/gu
/** An address's part before the @ is somebody's name, not a word about the shop. */
const mailboxes = /(?<![\p{L}\p{N}._%+-])([\p{L}\p{N}._%+-]+)@(?=[\p{L}\p{N}])/gu

/** Where letters are not words somebody says: the paths of links and the names of mailboxes. Hosts are words. */
export function unspokenPlaces(text: string): readonly Place[] {
  if (!/[/@?#]/.test(text)) return []
  return [...pathsOf(text, links), ...pathsOf(text, bareLinks), ...mailboxNames(text)]
}

function pathsOf(text: string, pattern: RegExp): readonly Place[] {
  return [...text.matchAll(pattern)].map(({ 0: whole, 1: path = '', index }) => {
    const end = index + whole.length
    return { start: end - path.length, end }
  })
}

function mailboxNames(text: string): readonly Place[] {
  return [...text.matchAll(mailboxes)].map(({ 1: name = '', index }) => ({ start: index, end: index + name.length }))
}
