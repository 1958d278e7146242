import { isLetter } from './isLetter'
import { addressSign, signsAt, wordlikeSigns, type Sign } from './signs'
import type { Token, TokenKind } from './token'
import { tokenOf } from './tokenOf'
import { wordEnd } from './wordEnd'

/** Longer messages are judged by their beginning, so that none takes long: UTF-16 units. */
const longest = 8_000

type Piece = { readonly kind: TokenKind; readonly end: number }

/** The pieces of a message in their order; blanks and signs that say nothing are left out. */
export function messageTokens(text: string): readonly Token[] {
  const read = text.length > longest ? text.slice(0, longest) : text
  const hasAddress = read.includes('@')
  const tokens: Token[] = []
  let at = 0
  while (at < read.length) {
    const isWord = isLetter(read.charCodeAt(at))
    const piece = isWord ? wordAt(read, at, tokens.at(-1), hasAddress) : signAt(read, at)
    if (piece !== null) tokens.push(tokenOf(piece.kind, read.slice(at, piece.end), at))
    at = piece?.end ?? at + 1
  }
  return tokens
}

function wordAt(text: string, at: number, before: Token | undefined, hasAddress: boolean): Piece {
  const sign =
    (hasAddress ? fitting(text, at, [addressSign]) : null) ??
    fitting(text, at, wordlikeSigns(text, at, before?.kind === 'number'))
  if (sign !== null && !(sign.kind === 'money' && isLetter(text.charCodeAt(sign.end)))) return sign
  return { kind: 'word', end: wordEnd(text, at) }
}

function signAt(text: string, at: number): Piece | null {
  // A blank, the most frequent sign of all.
  if (text.charCodeAt(at) === 32) return null
  return fitting(text, at, signsAt(text.charAt(at)))
}

function fitting(text: string, at: number, signs: readonly Sign[]): Piece | null {
  for (const [kind, pattern] of signs) {
    pattern.lastIndex = at
    if (pattern.test(text)) return { kind, end: pattern.lastIndex }
  }
  return null
}
