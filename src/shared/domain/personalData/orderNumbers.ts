import { orderNumbersLike, usableOrderPattern } from './orderPattern'
import type { Found, PersonalOptions } from './personalFinding'
import { readableText } from './readableText'

const longestBetween = 40
const orderWord = /(?<![\p{L}\p{N}])(?:orders?|commandes?|cde|zamowieni(?:e|a|u|em)|zam\.)(?![\p{L}\p{N}])/giu
/** What may stand between the word and the number; `numbered` words make shorter numbers believable. */
const between =
  /^(?<words>(?:[ (:,]*(?:numbers?|numeros?|num\.?|no\.?|nr\.?|n°|n\.|numer(?:em|ze|u)?|ref\.?|references?|id|is|was|est|to|jest|o|pod|sous le|portant le|my|the|->|=)(?![a-z]))*)[ (:"']*(?<hash>#? ?)(?<id>[a-z0-9][a-z0-9_/-]{0,29})/i
const numbered = /\b(?:number|numero|num|no|nr|numer|numerze|numerem|ref|reference|id)\b|n°|n\.|:/i
const hashed = /(?<![\p{L}\p{N}&#/])#(?<id>(?:[a-z]{1,5}-)?\d{4,12}(?:-\d{1,6})?)(?![\p{L}\p{N}-])/giu

/** Order numbers in the owner's own pattern, or what the words around a number call one. */
export function orderNumbers(plain: string, { orderPattern }: PersonalOptions): readonly Found[] {
  const pattern = usableOrderPattern(orderPattern)
  if (pattern !== null) return orderNumbersLike(plain, readableText(pattern).plain)
  return [...namedOrders(plain), ...hashedOrders(plain)]
}

function namedOrders(plain: string): readonly Found[] {
  return [...plain.matchAll(orderWord)].flatMap(({ 0: word, index }) => {
    const from = index + word.length
    const match = between.exec(plain.slice(from, from + longestBetween + 30))
    const { words = '', hash = '', id = '' } = match?.groups ?? {}
    const written = id.replace(/[_/-]+$/, '')
    if (match === null || words.length > longestBetween) return []
    const end = from + match[0].length - (id.length - written.length)
    if (!isIdentifier(written, hash !== '#' && hash !== '# ' && !numbered.test(words))) return []
    return isAmount(plain.slice(end, end + 12))
      ? []
      : [{ kind: 'orderNumber', start: end - written.length, end } as const]
  })
}

function hashedOrders(plain: string): readonly Found[] {
  return [...plain.matchAll(hashed)].flatMap(({ 0: written, index, groups }) =>
    isYear(groups?.['id'] ?? '')
      ? []
      : [{ kind: 'orderNumber', start: index + 1, end: index + written.length } as const],
  )
}

function isIdentifier(written: string, isBare: boolean): boolean {
  const digits = written.replace(/\D/g, '').length
  if (/^\d{1,2}[/-]\d{1,2}(?:[/-]\d{2,4})?$|^\d+(?:st|nd|rd|th|e|eme|h\d*|x|kg|g|ml|cm|mm)$/i.test(written))
    return false
  return isBare ? digits >= 4 && !isYear(written) && !/^0\d$/.test(written) : digits >= 2
}

function isYear(written: string): boolean {
  return /^(?:19|20)\d{2}$/.test(written)
}

function isAmount(behind: string): boolean {
  return /^(?:[.,:]\d| ?(?:[€£$%°]|(?:eur|euros?|pln|zl|gbp|x|kg|cm|pieces?|szt|sztuk|items?|articles?)\b))|^ \d{2,4} \d{2}/i.test(
    behind,
  )
}
