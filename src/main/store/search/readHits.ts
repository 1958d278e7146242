import { markedSnippet } from '#shared/domain/search/markedSnippet'
import { markMatches } from '#shared/domain/search/markMatches'
import type { Correction, SearchQuery } from '#shared/domain/search/searchQuery'

import { readLine, type LogRecord } from '../logLine'
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
  { disk, folder, newestVersion }: LogMeans,
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
    const reading = readLine(lines.get(place) ?? Buffer.alloc(0), newestVersion)
    const message = reading.state === 'whole' ? messageIn(reading.record, hash) : null
    if (message === null) return []
    const { text: snippet, marks } = markedSnippet(message.text, query, corrected)
    const nameMarks = markMatches(customerName, query, corrected)
    const { conversationId, messageId } = message
    return { conversationId, messageId, sentAt, direction, snippet, marks, customerName, nameMarks }
  })
}

type Written = { readonly conversationId: string; readonly messageId: string; readonly text: string }

/** The last that a line says of a message. */
function messageIn({ changes }: LogRecord, { low, high }: IdHash): Written | null {
  const isIt = (id: string) => {
    const hash = idHash(id)
    return hash.low === low && hash.high === high
  }
  const last = changes.findLast(
    (change) =>
      (change.type === 'messageArrived' && isIt(change.message.id)) ||
      (change.type === 'messageEdited' && isIt(change.messageId)),
  )
  if (last?.type === 'messageArrived') {
    const { conversationId, id, text } = last.message
    return { conversationId, messageId: id, text }
  }
  return last?.type === 'messageEdited' ? last : null
}
