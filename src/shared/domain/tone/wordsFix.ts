import { afterBlanks, beforeBlanks, beginsSentence, capitalised } from './sentence'
import type { Stretch, ToneFix } from './toneFinding'

/** Puts words in the place of others; '' leaves them out, and what is around them closes up. */
export function wordsFix(text: string, { start, end }: Stretch, replacement: string): ToneFix {
  const isFirst = beginsSentence(text, start)
  if (replacement === '') return isFirst ? leftOutFirst(text, { start, end }) : leftOutInside(text, { start, end })
  const words = isFirst ? capitalised(replacement) : replacement
  return { start, end, text: /^[\p{L}\p{N}]/u.test(text.slice(end, end + 1)) ? `${words} ` : words }
}

/** The next word takes the capital; a sentence of nothing else goes altogether. */
function leftOutFirst(text: string, { start, end }: Stretch): ToneFix {
  const next = behindMatch(text, end, /^[,:]?[ \t\u00a0]*/)
  const behind = behindMatch(text, next, /^[.!?…]*/)
  if (afterBlanks(text, behind) === text.length) return { start: beforeBlanks(text, start), end: text.length, text: '' }
  if (behind > next) return { start, end: afterBlanks(text, behind), text: '' }
  const [letter = ''] = text.slice(next)
  return { start, end: next + letter.length, text: letter.toUpperCase() }
}

function behindMatch(text: string, at: number, signs: RegExp): number {
  return at + (signs.exec(text.slice(at))?.[0].length ?? 0)
}

/** A pair of commas, or one before the sentence's end, goes with the words. */
function leftOutInside(text: string, { start, end }: Stretch): ToneFix {
  const before = beforeBlanks(text, start)
  const next = afterBlanks(text, end)
  const sign = text.charAt(next)
  const hasComma = text.charAt(before - 1) === ','
  if (hasComma && sign === ',') return { start: before - 1, end: next + 1, text: '' }
  const isLast = next === text.length || /[.!?;:)…]/.test(sign) || /\n/.test(text.slice(end, next))
  if (isLast) return { start: hasComma ? before - 1 : before, end, text: '' }
  return sign === ',' ? { start: before, end, text: '' } : { start, end: next, text: '' }
}
