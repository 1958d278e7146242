import type { Span } from './personalFinding'

const wordsBefore = 48
const otherNumber =
  /\b(?:track\w*|parcels?|consignment|shipment|suivi|colis|przesylk\w+|paczk\w+|isbn|issn|ean|gtin|upc|asin|sku|barcode|code-barres|kod\w* kreskow\w+|serial|siret|siren|tva|vat|nip|regon|krs|rcs|eori|invoice|facture|faktur\w+|orders?|commandes?|zamowieni\w+|models?|modele|batch|lots?|items?|articles?|art\.|produkt\w*|products?|references?|ref\b\.?|rozmiar\w*|sizes?|tailles?|licen[cs]e|listing|aukcj\w+|ofert\w+)([^.!?;\n]{0,24})$/i
const phoneWord =
  /\b(?:call|phone|ring|tel|telephone|mobile|text|whatsapp|sms|reach|appel\w*|joign\w*|joindre|rappel\w*|portable|contact\w*|dzwon\w*|zadzwon\w*|telefon\w*|tel|kom\w*|kontakt\w*|number is|numer to)\b/i
const measured =
  /^ ?(?:[€£$%°]|(?:eur|euros?|gbp|usd|pln|zl|zlotych|chf|kg|km|cm|mm|ml|pcs|szt|sztuk|pieces?|people|osob|followers|abonnes|clients|klientow|fans|likes)\b)/i
const priced = /[€£$#@&_=\p{L}\p{N}]$|\d[.,:]$/u

/** Whether a row of digits is surely something else: a parcel, an order, a product's code, a price, a part of a word. */
export function isOtherNumber(plain: string, { start, end }: Span): boolean {
  const before = plain.slice(Math.max(0, start - wordsBefore), start)
  const behind = plain.slice(end, end + 14)
  if (priced.test(before) || /^[\p{L}\p{N}_@%]|^[.,:]\d/u.test(behind) || measured.test(behind)) return true
  const between = otherNumber.exec(before)?.[1]
  return between !== undefined && !phoneWord.test(between)
}

/** Whether the words before a number say that it is a telephone's. */
export function isCalledPhone(plain: string, { start }: Span): boolean {
  return phoneWord.test(/[^.!?;\n]*$/.exec(plain.slice(Math.max(0, start - 30), start))?.[0] ?? '')
}
