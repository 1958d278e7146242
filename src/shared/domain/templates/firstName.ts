const pictures = /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|[\ufe0e\ufe0f\u20e3]|\u200d/gu
const name = /^\p{Lu}[\p{Ll}\p{M}]+(?:[-'’]\p{Lu}[\p{Ll}\p{M}]+)*$/u
const shouted = /^\p{Lu}{2,}(?:-\p{Lu}{2,})*$/u

/** Words that are no person's first name where a display name begins with one, or tell of a firm where they are in it. */
const titles = new Set([
  'mr',
  'mrs',
  'ms',
  'miss',
  'dr',
  'prof',
  'mme',
  'mlle',
  'm',
  'madame',
  'monsieur',
  'pan',
  'pani',
])
const firms = new Set(
  (
    'shop store boutique sklep studio atelier pracownia company co ltd llc inc gmbh sarl sas sa spzoo team équipe zespół ' +
    'official officiel official oficjalny salon café cafe bar restaurant restauracja club klub bakery boulangerie piekarnia ' +
    'art design photography photo handmade crafts jewelry jewellery ceramics news radio tv the le la les your my mon ma mój moja ' +
    'customer client klient support service group groupe grupa association foundation fondation fundacja market user guest'
  ).split(' '),
)

/**
 * The first name in a display name, or null where there is surely none to greet by: handles, shops, emoji, initials. Wrong
 * greetings hurt more than neutral ones, so what is unclear is null.
 */
export function firstName(displayName: string): string | null {
  const words = displayName
    .slice(0, 200)
    .normalize('NFC')
    .replace(pictures, ' ')
    .replace(/\(.*?\)|[|•·,;/].*$/gu, ' ')
    .trim()
    .split(/\s+/u)
  if (words.length > 5 || words.some((word) => firms.has(plain(word)))) return null
  const first = words.find((word) => !titles.has(plain(word)))
  if (first === undefined || first.length > 30) return null
  if (first !== words[0] && words.length < 3) return null
  if (name.test(first)) return first
  return shouted.test(first) && words.length > 1 && first.length > 2 ? calm(first) : null
}

function plain(word: string): string {
  return word.toLowerCase().replace(/[.&]/gu, '')
}

function calm(word: string): string {
  return word.replace(/(\p{Lu})(\p{Lu}*)/gu, (_, first: string, rest: string) => first + rest.toLowerCase())
}
