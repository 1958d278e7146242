import { useState } from 'react'

import type { ConversationRow, LaneId } from '#shared/domain/conversations/inboxView'
import type { AppError } from '#shared/domain/errors'
import { useRequests } from '../../bridge/useRequests'
import { pagesInView, pageSize, type RowRange } from './pagesInView'

export type LaneList = {
  readonly query: string
  readonly setQuery: (query: string) => void
  readonly total: number
  readonly oldestWaitingSince: number | null
  /** undefined while its page is on the way. */
  readonly rowAt: (index: number) => ConversationRow | undefined
  /** -1: the open conversation is not in this list (any more). */
  readonly selectedIndex: number
  /** Which rows the list shows; decides which pages are asked for. */
  readonly setView: (view: RowRange) => void
  /** The neighbours of the open conversation, also after it has left the list. */
  readonly next: ConversationRow | undefined
  readonly previous: ConversationRow | undefined
  readonly isPending: boolean
  readonly error: AppError | null
  readonly askAgain: () => void
}

/** A lane as a window over a list of any length: only the pages in view are held. */
export function useLaneList(lane: LaneId, selectedId: string | null): LaneList {
  const [query, setQuery] = useState('')
  const [view, setView] = useState<RowRange>({ first: 0, last: 0 })
  const [place, setPlace] = useState(0)
  const pages = pagesInView(view, place)
  const answers = useRequests(
    'inbox.list',
    pages.map((page) => ({ lane, query: query.trim(), offset: page * pageSize, limit: pageSize })),
  )
  const rowAt = (index: number): ConversationRow | undefined => {
    const answer = answers[pages.indexOf(Math.floor(index / pageSize))]
    return index < 0 ? undefined : answer?.data?.rows[index % pageSize]
  }
  const selectedIndex = placeOf(selectedId, pages, (page) => answers[pages.indexOf(page)]?.data?.rows)
  if (selectedIndex >= 0 && selectedIndex !== place) setPlace(selectedIndex)
  const [top] = answers
  return {
    query,
    setQuery,
    total: top?.data?.total ?? 0,
    oldestWaitingSince: top?.data?.oldestWaitingSince ?? null,
    rowAt,
    selectedIndex,
    setView: (next) => setView((known) => (isSameRange(known, next) ? known : next)),
    next: rowAt(selectedIndex >= 0 ? selectedIndex + 1 : place),
    previous: rowAt((selectedIndex >= 0 ? selectedIndex : place) - 1),
    isPending: top?.isPending ?? true,
    error: top?.error ?? null,
    askAgain: () => void top?.refetch(),
  }
}

function placeOf(
  id: string | null,
  pages: readonly number[],
  rowsOf: (page: number) => readonly ConversationRow[] | undefined,
): number {
  for (const page of pages) {
    const index = rowsOf(page)?.findIndex((row) => row.id === id) ?? -1
    if (index >= 0) return page * pageSize + index
  }
  return -1
}

function isSameRange(one: RowRange, other: RowRange): boolean {
  return one.first === other.first && one.last === other.last
}
