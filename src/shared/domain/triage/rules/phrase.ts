import { parts } from '../../tone/phraseParts'
import type { WordLists } from './ruleFile'
import { tokens } from './tokens'

const marks = ['_', '..', '...', '//', '^', '$'] as const

/** A phrase as it is written in a rule file, its lists in the place of their names. */
export type Phrase =
  | { readonly kind: 'word'; readonly word: string; readonly isOpen: boolean }
  | { readonly kind: 'choice'; readonly of: readonly (readonly Phrase[])[]; readonly isNeeded: boolean }
  | { readonly kind: 'mark'; readonly mark: (typeof marks)[number] }

/** Any number, any address, any word written like a name. */
const placeholders: ReadonlySet<string> = new Set(['#', '@', '<name>'])

/** Reads phrases in the language of README.md; a list is read once. */
export function phraseReader(lists: WordLists): (written: string) => readonly Phrase[] {
  const known = new Map<string, Phrase>()

  function phrase(written: string): readonly Phrase[] {
    const ways = parts(written.trim().replace(/\s+/g, ' '), '|')
    if (ways.length > 1) return [choice(ways, true)]
    return parts(ways[0] ?? '', ' ').flatMap(pieces)
  }

  function pieces(piece: string): readonly Phrase[] {
    const mark = marks.find((sign) => sign === piece)
    if (mark !== undefined) return [{ kind: 'mark', mark }]
    if (placeholders.has(piece)) return [{ kind: 'word', word: piece, isOpen: false }]
    if (piece.startsWith('{')) return [listed(piece.slice(1, -1))]
    if (piece.startsWith('(') || piece.startsWith('[')) return [bracketed(piece)]
    return words(piece)
  }

  function bracketed(piece: string): Phrase {
    const isNeeded = piece.startsWith('(')
    if (!piece.endsWith(isNeeded ? ')' : ']')) throw new Error(`A bracket is not alone: ${piece}`)
    return choice(parts(piece.slice(1, -1), '|'), isNeeded)
  }

  function choice(of: readonly string[], isNeeded: boolean): Phrase {
    return { kind: 'choice', of: of.map(phrase), isNeeded }
  }

  /** A list may be written in lines of several choices each. */
  function listed(name: string): Phrase {
    const before = known.get(name)
    if (before !== undefined) return before
    const list = lists[name]
    if (list === undefined) throw new Error(`No such list of words: ${name}`)
    const made = choice(
      list.flatMap((line) => parts(line, '|')),
      true,
    )
    known.set(name, made)
    return made
  }

  return phrase
}

/** Written words; one with a hyphen or an elision is two. */
function words(piece: string): readonly Phrase[] {
  if (/[()[\]|{}]/.test(piece)) throw new Error(`A bracket is not alone: ${piece}`)
  const plain = /^([a-z][a-z0-9]*|\d+)(\*?)$/.exec(piece)
  if (plain !== null) return [{ kind: 'word', word: plain[1] ?? '', isOpen: plain[2] === '*' }]
  const found = tokens(piece.replace(/\*$/, ''))
  if (found.length === 0) throw new Error(`Not a piece of a pattern: ${piece}`)
  return found.map(({ word }, at) => ({ kind: 'word', word, isOpen: piece.endsWith('*') && at === found.length - 1 }))
}
