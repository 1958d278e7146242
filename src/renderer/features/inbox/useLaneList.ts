import type { LaneId } from '#shared/domain/conversations/inboxView'
import type { AppError } from '#shared/domain/errors'
import { rowsOnPage } from '#shared/domain/conversations/rowsOnPage'
import { useRequests } from '../../bridge/useRequests'
import type { RowRange } from './pagesInView'
import { listRows, useListWindow, type ListRows } from './useListWindow'

export type PagedList = ListRows & {
  readonly total: number
  /** Which rows the list shows; decides which pages are asked for. */
  readonly setView: (view: RowRange) => void
  readonly isPending: boolean
  /** What is shown is of a moment before something changed; the answer is on its way. */
  readonly isStale: boolean
  readonly error: AppError | null
}

export type LaneList = PagedList & {
  readonly overdueCount: number
  /** The next deadline to come, epoch ms. */
  readonly nextDueAt: number | null
}

/** A lane as a window over a list of any length. Behind a search only its first page is kept fresh. */
export function useLaneList(lane: LaneId, selectedId: string | null, isShown: boolean): LaneList {
  const window = useListWindow(lane)
  const pages = isShown ? window.pages : [0]
  const answers = useRequests(
    'inbox.list',
    pages.map((page) => ({ lane, offset: page * rowsOnPage, limit: rowsOnPage })),
  )
  const rows = listRows({ ...window, pages }, selectedId, (page) => answers[pages.indexOf(page)]?.data?.rows)
  const { selectedIndex } = rows
  if (isShown && selectedIndex >= 0 && selectedIndex !== window.place) window.setPlace(selectedIndex)
  const [top] = answers
  return {
    ...rows,
    total: top?.data?.total ?? 0,
    overdueCount: top?.data?.overdueCount ?? 0,
    nextDueAt: top?.data?.nextDueAt ?? null,
    setView: window.setView,
    isPending: top?.isPending ?? true,
    isStale: top?.isStale ?? true,
    error: top?.error ?? null,
  }
}
