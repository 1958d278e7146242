import { parts } from '../../tone/phraseParts'
import { tokens } from './tokens'
import type { WordLists } from './ruleFile'

/** A phrase as it is written in a rule file, its lists in the place of their names. */
export type Phrase =
  | { readonly kind: 'word'; readonly word: string; readonly isOpen: boolean }
  | { readonly kind: 'choice'; readonly of: readonly (readonly Phrase[])[]; readonly isNeeded: boolean }
  | { readonly kind: 'mark'; readonly mark: '_' | '..' | '...' | '//' | '^' | '$' }

const marks = ['_', '..', '...', '//', '^', '$'] as const

/** Any number, any address, any word written like a name. */
const placeholders: ReadonlySet<string> = new Set(['#', '@', '<name>'])

/** The pieces of a phrase in the language of README.md. */
export function phrase(written: string, lists: WordLists): readonly Phrase[] {
  const ways = parts(written.trim().replace(/\s+/g, ' '), '|')
  if (ways.length > 1) return [choice(ways, lists, true)]
  return parts(ways[0] ?? '', ' ').flatMap((piece) => pieces(piece, lists))
}

function pieces(piece: string, lists: WordLists): readonly Phrase[] {
  const mark = marks.find((sign) => sign === piece)
  if (mark !== undefined) return [{ kind: 'mark', mark }]
  if (!isWhole(piece)) throw new Error(`A bracket is not alone: ${piece}`)
  if (piece.startsWith('(')) return [choice(parts(piece.slice(1, -1), '|'), lists, true)]
  if (piece.startsWith('[')) return [choice(parts(piece.slice(1, -1), '|'), lists, false)]
  if (piece.startsWith('{')) return [choice(listed(piece.slice(1, -1), lists), lists, true)]
  if (placeholders.has(piece)) return [{ kind: 'word', word: piece, isOpen: false }]
  const words = tokens(piece.replace(/\*$/, ''))
  if (words.length === 0) throw new Error(`Not a piece of a pattern: ${piece}`)
  return words.map(({ word }, at) => ({ kind: 'word', word, isOpen: piece.endsWith('*') && at === words.length - 1 }))
}

/** Brackets are around the whole piece, or there are none. */
function isWhole(piece: string): boolean {
  if (!/[()[\]]/.test(piece)) return true
  return /^\(.*\)$|^\[.*\]$/.test(piece) && !/\)\?|\S[([]|[)\]]\w/.test(piece.slice(1, -1).replace(/[ |(][([]/g, ' '))
}

function choice(of: readonly string[], lists: WordLists, isNeeded: boolean): Phrase {
  return { kind: 'choice', of: of.map((one) => phrase(one, lists)), isNeeded }
}

/** A list may be written in lines of several choices each. */
function listed(name: string, lists: WordLists): readonly string[] {
  const list = lists[name]
  if (list === undefined) throw new Error(`No such list of words: ${name}`)
  return list.flatMap((line) => parts(line, '|'))
}
