import { foldedText } from './foldedText'
import { closing, parts } from './phraseParts'

const wildcard = /^(?:[<>^$*_#]|\{|\.\.\.)/

/**
 * Words of which one is in every text that a phrase is found in, folded: so most phrases need not be looked for. `word*`
 * is a word's beginning. Null: no such word is known.
 */
export function phraseKeys(phrase: string): readonly string[] | null {
  return keysOf(foldedText(phrase).folded)
}

function keysOf(phrase: string): readonly string[] | null {
  const candidates = parts(phrase, ' ')
    .filter((token) => !token.startsWith('[') && !wildcard.test(token))
    .flatMap((token) => {
      const keys = tokenKeys(token)
      return keys === null ? [] : [keys]
    })
  return candidates.toSorted((one, other) => shortest(other) - shortest(one))[0] ?? null
}

function shortest(keys: readonly string[]): number {
  return Math.min(...keys.map((key) => key.length))
}

function tokenKeys(token: string): readonly string[] | null {
  if (!token.startsWith('(')) return literalKeys(token)
  const end = closing(token, 0)
  const isWhole = end === token.length - 1
  const keys = parts(token.slice(1, end), '|').map(keysOf)
  return keys.includes(null) ? null : keys.flatMap((choice) => (choice ?? []).map((key) => (isWhole ? key : open(key))))
}

/** Where a hyphen or an apostrophe may be missing, the words may be written as one. */
function literalKeys(token: string): readonly string[] | null {
  const first = /^[a-z0-9]+/.exec(token)?.[0]
  if (first === undefined) return null
  const rest = token.slice(first.length).replace(/,$/, '')
  if (rest === '') return [first]
  if (/^[-'][a-z0-9'-]*$/.test(rest)) return [first, token.replace(/[^a-z0-9]/g, '')]
  return [open(first)]
}

function open(key: string): string {
  return key.endsWith('*') ? key : `${key}*`
}
