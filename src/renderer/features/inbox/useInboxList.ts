import { useState } from 'react'

import type { LaneId } from '#shared/domain/conversations/inboxView'
import { useFoundList, type FoundList, type Hit } from './useFoundList'
import { useLaneList, type PagedList } from './useLaneList'

export type InboxList = PagedList & {
  /** Another list: it is shown from its top. */
  readonly id: string
  readonly query: string
  readonly setQuery: (query: string) => void
  readonly overdueCount: number
  /** The next deadline of the lane to come, epoch ms. */
  readonly nextDueAt: number | null
  /** null: the lane is shown. */
  readonly search: Pick<FoundList, 'shown' | 'isTotalExact' | 'corrected' | 'problems'> | null
  /** What is on screen does not answer the newest query yet. */
  readonly isBehind: boolean
  readonly hitOf: (conversationId: string) => Hit | undefined
}

/** The list pane: the lane, or over it what is found for the words in the box. */
export function useInboxList(lane: LaneId, selectedId: string | null): InboxList {
  const [query, setQuery] = useState('')
  const asked = lookedFor(query)
  const found = useFoundList(asked, selectedId)
  const isSearch = found.shown !== '' && asked !== ''
  const inLane = useLaneList(lane, selectedId, !isSearch)
  const shared = { query, setQuery, isBehind: found.shown !== asked, hitOf: found.hitOf }
  if (!isSearch) return { ...inLane, ...shared, id: lane, search: null, hitOf: () => undefined }
  return { ...found, ...shared, id: `${lane} ${found.shown}`, search: found, overdueCount: 0, nextDueAt: null }
}

/** Quotes with nothing between them and a lone minus look for nothing yet. */
function lookedFor(query: string): string {
  return /^[\s"“”„«»-]*$/u.test(query) ? '' : query.trim()
}
