import type { Span } from './personalFinding'

const capital = String.raw`\p{Lu}[\p{L}\p{N}'.-]{0,24}`
const anyWord = String.raw`[\p{L}][\p{L}'.-]{0,24}`
const house = String.raw`(?<![\p{L}\p{N}.,/-])\d{1,5}(?: ?[A-Da-d](?![\p{L}\p{N}]))?(?: ?[-/] ?\d{1,4}[a-d]?)?`
const notInName = String.raw`(?!(?:min|mins|minutes?|mile?s?|km|m|metres?|meters?|of|the|on|from|in|at|to|for|a|an|and|or|your|our|my|this|that|is|are|was|were|with|days?|hours?|hrs?|weeks?|years?|people|items?|pieces?|shops?|doors?|stops?|blocks?|streets?|x|more|left|other|down|up|off|by|per|am|pm)(?![\p{L}\p{N}]))`
const lasting = String.raw`(?![\p{L}\p{N}])`

/** Words that are nothing but streets: the name may be in small letters. */
const englishStreet = 'street|st|road|rd|avenue|ave|lane|crescent|cres|boulevard|blvd'
/** Words that are much else as well: only behind a name with a capital, and with one themselves. */
const englishPlace =
  'Drive|Dr|Ln|Close|Court|Ct|Place|Pl|Square|Sq|Terrace|Way|Gardens|Grove|Hill|Mews|Park|Row|Walk|Parade|Quay|Circle|Cir|Highway|Hwy|Parkway|Pkwy|Green|View|Rise|Wharf|Broadway|Gate|Yard'
const french = 'rue|avenue|av\\.|bd|boulevard|chemin|allee|impasse|quai|chaussee|faubourg|ruelle|esplanade|montee'
const frenchPlace =
  'place|pl\\.|cours|route|rte|square|passage|voie|cite|villa|residence|promenade|sentier|hameau|lotissement|clos'
const frenchLink = String.raw`(?:(?:de la|de l'|du|des|de|d'|la|le|les|l'|aux?|en|sur|sous|et) ?){0,3}`
const polish = String.raw`ul\.|al\.|os\.|pl\.`
const polishPlace = 'ulic[aeyi]|alej[ai]|aleje|osiedl[eua]|plac|placu|rondo|skwer|bulwar'
const polishHouse = String.raw`\d{1,4} ?[A-Da-d]?${lasting}(?: ?(?:\/|m\.?|lok\.?|mieszkania) ?\d{1,4}[a-d]?)?`

const streets: readonly RegExp[] = [
  new RegExp(`${house},? (?:${notInName}${anyWord} ){1,2}(?:${englishStreet})${lasting}`, 'giu'),
  new RegExp(`${house},? (?:${capital} ){1,4}(?:${englishPlace}|Street|St|Road|Rd|Avenue|Ave|Lane)${lasting}`, 'gu'),
  new RegExp(`${house}(?: ?(?:bis|ter|quater))?,? (?:${french}) ${frenchLink}${anyWord}(?:[ -]${capital}){0,4}`, 'giu'),
  new RegExp(
    `${house}(?: ?(?:bis|ter|quater))?,? (?:${eitherCase(frenchPlace)}) ${frenchLink}${capital}(?: ${capital}){0,4}`,
    'gu',
  ),
  new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${eitherCase(`${french}|${frenchPlace}`)}) ${frenchLink}${capital}(?: ${frenchLink}${capital}){0,4},? (?:n°|numero )? ?\\d{1,4} ?[a-d]?${lasting}(?! ?(?:[h€%]|min|euros?|ans|jours|km|m${lasting}|fois|boutique|place|personne))`,
    'gu',
  ),
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${polish}) ?(?:\\d{1,2} )?(?:${anyWord} ){1,4}${polishHouse}`, 'giu'),
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${eitherCase(polishPlace)}) (?:${capital} ){1,4}${polishHouse}`, 'gu'),
  /(?<![\p{L}\p{N}])(?:p\.? ?o\.? ?box|skr(?:ytka|ytki|ytce|\.) (?:pocztow\w+|poczt\.?)|boite postale|b\.?p\.?) (?:n° ?|nr )?\d{1,6}(?![\p{L}\p{N}%€])/giu,
]

/** Streets with the number of a house, and post-office boxes, as English, French and Polish addresses write them. */
export function streetsIn(plain: string): readonly Span[] {
  return streets.flatMap((street) =>
    [...plain.matchAll(street)].map(({ 0: written, index }) => ({
      start: index,
      end: index + written.trimEnd().length,
    })),
  )
}

/** The other words of the expression look at capitals, so these name both forms of their first letter. */
function eitherCase(words: string): string {
  return words.replace(/(?<=^|\|)\p{L}/gu, (letter) => `[${letter}${letter.toUpperCase()}]`)
}
