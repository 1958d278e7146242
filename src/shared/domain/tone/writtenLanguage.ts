export type WrittenLanguage = 'en' | 'fr' | 'pl'

/** Small words that the other two languages do not have, without their accents. */
const smallWords: Readonly<Record<WrittenLanguage, string>> = {
  en: `the and you your is are was were have has will with for this that it we of to my our not be if can at from by
    i'm i'll it's just please thank thanks sorry hello hi`,
  fr: `le la les un une des du et vous votre vos nous notre nos est sont je il elle ne pas que qui pour dans avec sur
    au aux ce cette c'est merci bonjour bonsoir mais ou j'ai c'etait etait avez avons deja tres`,
  pl: `i w z na do nie sie jest to ze pan pani pana panu panstwo czy jak dla prosze dziekuje przepraszam dzien dobry
    juz ale od po za przez bardzo mi nam jutro dzis dzisiaj paczka byl byla bedzie`,
}
const signs: Readonly<Record<WrittenLanguage, RegExp | null>> = {
  en: null,
  fr: /[àâçèéêëîïùûœ]/g,
  pl: /[ąćęłńśźż]/g,
}
const order: readonly WrittenLanguage[] = ['en', 'fr', 'pl']

let known: ReadonlyMap<string, readonly WrittenLanguage[]> | undefined

/** Guesses from small words and accents; the fallback where nothing speaks for one language more than for the others. */
export function writtenLanguage(text: string, fallback: WrittenLanguage): WrittenLanguage {
  known ??= languagesOfWords()
  const lower = text.normalize('NFC').toLowerCase().replace(/[’ʼ]/g, "'")
  const points = { en: 0, fr: 0, pl: 0 }
  for (const word of lower.match(/[\p{L}']+/gu) ?? []) {
    for (const language of known.get(word.normalize('NFD').replace(/\p{M}/gu, '')) ?? []) points[language] += 1
  }
  for (const language of order) {
    const own = signs[language]
    if (own !== null) points[language] += lower.match(own)?.length ?? 0
  }
  const most = Math.max(points.en, points.fr, points.pl)
  const best = order.filter((language) => points[language] === most)
  return best.length === 1 ? (best[0] ?? fallback) : fallback
}

function languagesOfWords(): ReadonlyMap<string, readonly WrittenLanguage[]> {
  const languages = new Map<string, WrittenLanguage[]>()
  for (const language of order) {
    for (const word of smallWords[language].split(/\s+/))
      languages.set(word, [...(languages.get(word) ?? []), language])
  }
  return languages
}
