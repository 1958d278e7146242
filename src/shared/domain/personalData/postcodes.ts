import type { PersonalOptions, Span } from './personalFinding'

const britishAreas =
  'AB|AL|B|BA|BB|BD|BH|BL|BN|BR|BS|BT|CA|CB|CF|CH|CM|CO|CR|CT|CV|CW|DA|DD|DE|DG|DH|DL|DN|DT|DY|E|EC|EH|EN|EX|FK|FY|G|GL|GU|GY|HA|HD|HG|HP|HR|HS|HU|HX|IG|IM|IP|IV|JE|KA|KT|KW|KY|L|LA|LD|LE|LL|LN|LS|LU|M|ME|MK|ML|N|NE|NG|NN|NP|NR|NW|OL|OX|PA|PE|PH|PL|PO|PR|RG|RH|RM|S|SA|SE|SG|SK|SL|SM|SN|SO|SP|SR|SS|ST|SW|SY|TA|TD|TF|TN|TQ|TR|TS|TW|UB|W|WA|WC|WD|WF|WN|WR|WS|WV|YO|ZE'
/** The last two letters are none of C I K M O V (Royal Mail, Programmers' Guide); `3XL` is a size. */
const british = `(?:${britishAreas})\\d[\\dA-Z]? ?\\d[ABD-HJLNP-UW-Z]{2}(?<!\\dXL)`
const states =
  'AL|AK|AZ|AR|CA|CO|CT|DE|DC|FL|GA|HI|ID|IL|IN|IA|KS|KY|LA|ME|MD|MA|MI|MN|MS|MO|MT|NE|NV|NH|NJ|NM|NY|NC|ND|OH|OK|OR|PA|RI|SC|SD|TN|TX|UT|VT|VA|WA|WV|WI|WY'
const alone = '(?<![\\p{L}\\p{N}#_/-])'
const ended = '(?![\\p{L}\\p{N}_-])'
/** A name with a capital that is no measure of how many something is. */
const town = String.raw`(?!(?:Abonnes?|Clients?|Euros?|EUR|Fans?|Mercis?|Followers|Likes|Commandes?|Pieces?|Personnes|PLN|ZL|Sztuk|Zlotych|Klientow)\b)\p{Lu}[\p{L}'-]{1,30}`

const everywhere: readonly RegExp[] = [
  new RegExp(`${alone}${british}${ended}`, 'gu'),
  new RegExp(`(?<=post ?code(?: is|:)? )(?:${british})${ended}`, 'giu'),
  new RegExp(`(?<=, ?)(?:${states}),? \\d{5}(?:-\\d{4})?${ended}`, 'gu'),
  new RegExp(`(?<=zip(?: code)?(?: is|:)? )\\d{5}(?:-\\d{4})?${ended}`, 'giu'),
  new RegExp(`${alone}[ABCEGHJ-NPRSTVXY]\\d[A-Z] \\d[A-Z]\\d${ended}`, 'gu'),
  new RegExp(`${alone}[AC-FHKNPRTV-Y]\\d[0-9W] (?=\\w{0,3}\\d)(?=\\w{0,3}[A-Z])[0-9AC-FHKNPRTV-Y]{4}${ended}`, 'gu'),
  new RegExp(`${alone}(?:F-)?(?:0[1-9]|[1-8]\\d|9[0-578])\\d{3},? ${town}`, 'gu'),
  new RegExp(`${alone}(?:B|CH|L)-\\d{4} ${town}`, 'gu'),
  new RegExp(`${alone}\\d{2}-\\d{3},? ${town}`, 'gu'),
  new RegExp(`(?<=(?:code postal|kod pocztowy)(?: est| to|:)? ?:? ?)(?:\\d{2}-\\d{3}|\\d{5})${ended}`, 'giu'),
]
/** Four digits are too often a year to count where nobody lives behind such a code. */
const shortCode = new RegExp(`(?<=, ?|\\n)(?!(?:19|20)\\d\\d)[1-9]\\d{3} ${town}`, 'gu')
const shortCodeCountries = /^(?:BE|CH|LU|AT|DK|NO)$/

/** Postcodes, where the country's are not plain numbers, and those with the name of their town. */
export function postcodesIn(plain: string, { country }: PersonalOptions): readonly Span[] {
  const looks = shortCodeCountries.test(country.toUpperCase()) ? [...everywhere, shortCode] : everywhere
  return looks.flatMap((look) =>
    [...plain.matchAll(look)].map(({ 0: written, index }) => ({ start: index, end: index + written.length })),
  )
}
