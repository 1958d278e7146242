/** Text for comparing: no case, no accents, and the letters that NFKD leaves alone folded too. */
export function foldText(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[łßœæø]/g, (letter) => folds[letter] ?? letter)
}

const folds: Readonly<Record<string, string>> = { ł: 'l', ß: 'ss', œ: 'oe', æ: 'ae', ø: 'o' }
