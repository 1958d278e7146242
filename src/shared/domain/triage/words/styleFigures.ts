import type { Token } from './token'

/** How many figures there are about how a message is written. */
export const figuresOfStyle = 10

/** How a message is written, whatever it says: each between 0 and 1, the first always 1. */
export function styleFigures(tokens: readonly Token[]): readonly number[] {
  const words = tokens.filter(({ kind }) => kind === 'word')
  const has = (isSo: (token: Token) => boolean) => (tokens.some(isSo) ? 1 : 0)
  return [
    1,
    has(({ key, kind }) => kind === 'stress' && key.startsWith('?')),
    has(({ key }) => key === '!'),
    has(({ key }) => key === '!!' || key === '??' || key === '?!'),
    words.length === 0 ? 0 : words.filter(({ isLoud }) => isLoud).length / words.length,
    Math.min(1, Math.log2(1 + words.length) / 8),
    has(({ kind }) => kind === 'number'),
    has(({ kind }) => kind === 'money'),
    has(({ kind }) => kind === 'link' || kind === 'address'),
    has(({ kind }) => kind === 'emoji' || kind === 'face'),
  ]
}
