/** Text for comparing: no case, no accents, no invisible signs, and the letters that NFKD leaves alone folded too. */
export function foldText(text: string): string {
  if (isAscii.test(text)) return text.toLowerCase()
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .replace(/[łßœæøđıς]/g, (letter) => folds[letter] ?? letter)
}

const isAscii = /^[\0-\x7f]*$/

/** The final sigma is folded so that a letter folds the same whatever comes after it. */
const folds: Readonly<Record<string, string>> = {
  ł: 'l',
  ß: 'ss',
  œ: 'oe',
  æ: 'ae',
  ø: 'o',
  đ: 'd',
  ı: 'i',
  ς: 'σ',
}
