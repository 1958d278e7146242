import { markedSnippet } from '#shared/domain/search/markedSnippet'
import { markMatches } from '#shared/domain/search/markMatches'
import type { Correction, SearchQuery } from '#shared/domain/search/searchQuery'
import type { Change } from '#shared/domain/shop/change'

import { changesIn, isSound } from '../logLine'
import type { LinePlace } from '../logPlace'
import { readPlaces } from '../readPlaces'
import { idHash, type IdHash } from './idHash'
import type { LogMeans } from './logTail'
import type { SearchHit } from './searchMessages'
import { isOut, type SearchState } from './searchState'

/** What the index knows of a hit: taken before any waiting, for the index moves on. */
export type FoundDocument = IdHash & {
  readonly sentAt: number
  readonly direction: 'in' | 'out'
  readonly customerName: string
  readonly place: LinePlace
}

export function foundDocument(state: SearchState, document: number): FoundDocument {
  const { columns } = state.documents
  const identity = state.conversations.columns.identity[columns.conversation[document] ?? 0] ?? 0
  return {
    low: columns.low[document] ?? 0,
    high: columns.high[document] ?? 0,
    sentAt: columns.sentAt[document] ?? 0,
    direction: ((columns.flags[document] ?? 0) & isOut) === 0 ? 'in' : 'out',
    customerName: state.names[identity]?.name ?? '',
    place: {
      file: state.files[columns.file[document] ?? 0]?.name ?? '',
      offset: columns.offset[document] ?? 0,
      length: columns.length[document] ?? 0,
    },
  }
}

/** Reads the texts of one page from the log. What can't be read there any more is left out. Rejects with what the disk says. */
export async function readHits(
  { disk, folder }: Pick<LogMeans, 'disk' | 'folder'>,
  found: readonly FoundDocument[],
  query: SearchQuery,
  corrected: readonly Correction[],
): Promise<readonly SearchHit[]> {
  const lines = await readPlaces(
    disk,
    folder,
    found.map(({ place }) => place),
  )
  return found.flatMap(({ place, sentAt, direction, customerName, ...hash }) => {
    const message = messageIn(changesIn(lines.get(place) ?? Buffer.alloc(0)) ?? [], hash)
    if (message === null) return []
    const { text: snippet, marks } = markedSnippet(message.text, query, corrected)
    const nameMarks = markMatches(customerName, query, corrected)
    const { conversationId, messageId } = message
    return { conversationId, messageId, sentAt, direction, snippet, marks, customerName, nameMarks }
  })
}

type Written = { readonly conversationId: string; readonly messageId: string; readonly text: string }

/** The last that a line says of a message. */
function messageIn(changes: readonly unknown[], { low, high }: IdHash): Written | null {
  const isIt = (id: unknown) => {
    const hash = idHash(String(id))
    return hash.low === low && hash.high === high
  }
  const last = (changes as readonly Partial<Change>[]).findLast(
    (change) =>
      (change.type === 'messageArrived' && isIt(change.message?.id)) ||
      (change.type === 'messageEdited' && isIt(change.messageId)),
  )
  if (!isSound(last)) return null
  if (last.type === 'messageArrived') {
    const { conversationId, id, text } = last.message
    return { conversationId, messageId: id, text }
  }
  return last.type === 'messageEdited' ? last : null
}
