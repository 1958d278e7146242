export type BreakPoint = {
  /** Where the next part may begin, in UTF-16 units. */
  readonly index: number
  readonly kind: 'paragraph' | 'sentence' | 'word' | 'grapheme'
}

/** Links, mentions (also @name@server), hashtags, e-mail addresses and what networks link without "https". */
const whole = /https?:\/\/\S+|[\w.+-]*[@＠][\w.@-]+|[#＃][\p{L}\p{N}\p{M}_]+|(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}(?:\/\S*)?/gu

const paragraphGap = /\s*\n\s*\n\s*/gu
const sentenceGap = /(?<=[.!?…]["'»”’)\]]*)\s+(?=\P{Ll})|(?<=[。！？])\s*|\s*\n\s*/gu
const wordGap = /\s+/gu

/** Where a text may be broken, in order: the strongest kind of break for each place, none inside what must stay whole. */
export function breakPoints(text: string): readonly BreakPoint[] {
  const kinds = new Map<number, BreakPoint['kind']>()
  for (const { index } of new Intl.Segmenter().segment(text)) kinds.set(index, 'grapheme')
  for (const match of text.matchAll(wordGap)) remove(kinds, match.index, match[0].length)
  for (const match of text.matchAll(whole)) remove(kinds, match.index + 1, match[0].length - 1)
  const strengthen = (pattern: RegExp, kind: BreakPoint['kind']) => {
    for (const match of text.matchAll(pattern)) {
      const index = match.index + match[0].length
      if (kinds.has(index)) kinds.set(index, kind)
    }
  }
  strengthen(wordGap, 'word')
  strengthen(sentenceGap, 'sentence')
  strengthen(paragraphGap, 'paragraph')
  kinds.delete(0)
  return [...kinds].map(([index, kind]) => ({ index, kind })).sort((one, other) => one.index - other.index)
}

/** Of the places around a gap only the one after it stays: the next part begins with a word. */
function remove(kinds: Map<number, BreakPoint['kind']>, from: number, length: number): void {
  for (let index = from; index < from + length; index += 1) kinds.delete(index)
}
