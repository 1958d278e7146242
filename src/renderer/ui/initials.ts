/** One or two letters for a person without a picture; whole characters, so that emoji and accents stay whole. */
export function initials(name: string): string {
  const words = name.split(/[\s@._-]+/u).filter((word) => /[\p{L}\p{N}]/u.test(word))
  const [first, last] = [words[0], words.length > 1 ? words.at(-1) : undefined]
  const letters = [first, last].map((word) => firstLetter(word ?? '')).join('')
  return letters === '' ? '?' : letters.toLocaleUpperCase()
}

function firstLetter(word: string): string {
  return word.match(/[\p{L}\p{N}]\p{M}*/u)?.[0] ?? ''
}
