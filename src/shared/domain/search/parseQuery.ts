import { channelIdSchema } from '../accounts/channelId'
import { foldText } from '../conversations/foldText'
import { parseDay, type LocalMidnight } from './parseDay'
import type { Filter, FilterProblem, SearchQuery, Term } from './searchQuery'
import { wordsOf } from './words'

/** A filter's name with its colon, then what stands between quotes or up to the next space. A quote left open ends the text. */
const pieces =
  /(-?)\b(from|channel|is|tag|before|after):(?=\s|$)|(-?)(?:([a-z]+):)?(?:["“”„«]([^"“”»]*)(["“”»]|$)|(\S+))/giu

const filterNames = ['from', 'channel', 'is', 'tag', 'before', 'after'] as const
type FilterName = (typeof filterNames)[number]

/** More words than anybody types cost time and find nothing. */
const mostTerms = 32
const states = ['open', 'waiting', 'done'] as const

type Piece = {
  readonly isExcluded: boolean
  readonly name: string
  readonly value: string
  readonly isQuoted: boolean
  readonly isOpen: boolean
}

/**
 * What the owner typed, taken apart: words (`big par`), phrases (`"big parcel"`), filters (`from:anna`, `from:me`,
 * `channel:mail`, `is:open`, `tag:late`, `before:2026-11-01`, `after:2026-11`), each excluded by a minus before it. A filter
 * with a value that says nothing becomes a problem and narrows nothing. Anything else is words: there is no wrong query.
 */
export function parseQuery(text: string, localMidnight: LocalMidnight): SearchQuery {
  const query = {
    terms: [] as Term[],
    excluded: [] as Term[],
    filters: [] as Filter[],
    excludedFilters: [] as Filter[],
    problems: [] as FilterProblem[],
  }
  for (const piece of piecesOf(text)) {
    const filter = filterNames.find((name) => name === piece.name)
    if (filter === undefined) {
      const term = termOf(piece)
      if (term && query.terms.length + query.excluded.length < mostTerms)
        (piece.isExcluded ? query.excluded : query.terms).push(term)
      continue
    }
    const read = filterOf(filter, piece, localMidnight)
    if (read === null) query.problems.push({ filter, value: piece.value })
    else (piece.isExcluded ? query.excludedFilters : query.filters).push(read)
  }
  return query
}

function piecesOf(text: string): readonly Piece[] {
  return [...text.matchAll(pieces)].map((match) => {
    const [, emptyMinus = '', emptyName = '', minus = '', name = '', quoted, closing, plain] = match
    return {
      isExcluded: minus !== '' || emptyMinus !== '',
      name: (name || emptyName).toLowerCase(),
      value: quoted ?? plain ?? '',
      isQuoted: quoted !== undefined,
      isOpen: quoted !== undefined && closing === '',
    }
  })
}

/** A name that is no filter's is a word like others: `re:order`. */
function termOf({ name, value, isQuoted, isOpen, isExcluded }: Piece): Term | null {
  const words = [...wordsOf(name), ...wordsOf(value)]
  // An excluded word is excluded as it stands: `-par` must not take the parcels away while `-paris` is being typed.
  return words.length === 0 ? null : { words, isPrefix: !isExcluded && (!isQuoted || isOpen) }
}

function filterOf(name: FilterName, { value, isQuoted }: Piece, localMidnight: LocalMidnight): Filter | null {
  switch (name) {
    case 'from': {
      if (!isQuoted && foldText(value) === 'me') return { type: 'fromMe' }
      const words = wordsOf(value)
      return words.length === 0 ? null : { type: 'from', words }
    }
    case 'channel': {
      const channel = channelIdSchema.safeParse(value.toLowerCase())
      return channel.success ? { type: 'channel', channelId: channel.data } : null
    }
    case 'is': {
      const state = states.find((known) => known === value.toLowerCase())
      return state === undefined ? null : { type: 'is', state }
    }
    case 'tag': {
      const tag = foldText(value).trim()
      return tag === '' ? null : { type: 'tag', tag }
    }
    case 'before':
    case 'after': {
      const at = parseDay(value, localMidnight)
      return at === null ? null : { type: name, at }
    }
  }
}
