import { foldText } from '../../conversations/foldText'
import type { Token, TokenKind } from './token'

/** A piece as it was written becomes what it is compared by. */
export function tokenOf(kind: TokenKind, written: string, start: number): Token {
  const isWord = kind === 'word' || kind === 'tag'
  const isLong = isWord && threeOfALetter.test(written)
  return {
    kind,
    key: keyOf(kind, written, isLong),
    start,
    end: start + written.length,
    isLong,
    isLoud: isWord && written.length > 1 && written === written.toUpperCase() && written !== written.toLowerCase(),
  }
}

const threeOfALetter = /([^\s\d])\1\1/
const longLetters = /(\p{L})\1{2,}/gu
const typographic = /[’ʼ´`]/g
/** How an emoji is drawn: skin, and as a picture. */
const drawing = /[\p{Emoji_Modifier}\ufe0f]/gu

function keyOf(kind: TokenKind, written: string, isLong: boolean): string {
  switch (kind) {
    case 'word':
    case 'tag': {
      const folded = foldText(written).replace(typographic, "'")
      return isLong ? folded.replace(longLetters, '$1$1') : folded
    }
    case 'emoji':
      return written.replace(drawing, '')
    case 'stress':
      return stressKey(written)
    case 'face':
      return written.replace(/(.)\1+$/u, '$1').replace('’', "'")
    case 'stop':
      return /^(?:\.{2}|…)/.test(written) ? '…' : written.charAt(0)
    case 'money':
    case 'number':
    case 'link':
    case 'address':
    case 'handle':
      return kind
  }
}

/** "!!!" and "!!" are one thing, so are "?!" and "!?!". */
function stressKey(written: string): string {
  const asks = /[?¿⁉]/.test(written)
  const shouts = /[!¡‼⁉]/.test(written)
  if (asks && shouts) return '?!'
  const sign = asks ? '?' : '!'
  return written.length > 1 ? sign + sign : sign
}
