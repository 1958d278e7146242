/** Which letters a word has, 32 kinds of them: words that are close have nearly the same. */
export function lettersOf(word: string): number {
  let letters = 0
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) & 31)
  return letters >>> 0
}

/** Each typo changes two kinds of letters at most, so words further apart need not be compared. */
export function canBeClose(letters: number, others: number, most: number): boolean {
  return bitCount(letters ^ others) <= 2 * most
}

function bitCount(bits: number): number {
  let count = bits - ((bits >>> 1) & 0x55555555)
  count = (count & 0x33333333) + ((count >>> 2) & 0x33333333)
  return (((count + (count >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24
}
