import { useState } from 'react'

import type { ConversationRow } from '#shared/domain/conversations/inboxView'
import { rowsOnPage } from '#shared/domain/conversations/rowsOnPage'
import { pagesInView, type RowRange } from './pagesInView'

export type ListWindow = {
  /** Those to be held: what is in view, and what is around the open row. */
  readonly pages: readonly number[]
  /** Where the open row is, or was when it left. */
  readonly place: number
  readonly setPlace: (place: number) => void
  readonly setView: (view: RowRange) => void
}

const top: RowRange = { first: 0, last: 0 }

/** Which part of a list of any length is held. `listId`: another list begins at its top. */
export function useListWindow(listId: string): ListWindow {
  const [view, setView] = useState(top)
  const [place, setPlace] = useState(0)
  const [known, setKnown] = useState(listId)
  if (known !== listId) {
    setKnown(listId)
    setView(top)
    setPlace(0)
  }
  return {
    pages: pagesInView(view, place),
    place,
    setPlace,
    setView: (next) => setView((old) => (old.first === next.first && old.last === next.last ? old : next)),
  }
}

export type ListRows = {
  /** undefined while its page is on the way. */
  readonly rowAt: (index: number) => ConversationRow | undefined
  /** -1: the open conversation is not in this list (any more). */
  readonly selectedIndex: number
  /** The neighbours of the open conversation, also after it has left the list. */
  readonly next: ConversationRow | undefined
  readonly previous: ConversationRow | undefined
}

type RowsOfPage = (page: number) => readonly ConversationRow[] | undefined

/** The rows of the pages held, around the selected one. */
export function listRows({ pages, place }: ListWindow, selectedId: string | null, rowsOfPage: RowsOfPage): ListRows {
  const rowAt = (index: number): ConversationRow | undefined =>
    index < 0 ? undefined : rowsOfPage(Math.floor(index / rowsOnPage))?.[index % rowsOnPage]
  const selectedIndex = indexOf(selectedId, pages, rowsOfPage)
  const here = selectedIndex >= 0 ? selectedIndex : place
  return { rowAt, selectedIndex, next: rowAt(selectedIndex >= 0 ? here + 1 : here), previous: rowAt(here - 1) }
}

function indexOf(id: string | null, pages: readonly number[], rowsOfPage: RowsOfPage): number {
  for (const page of pages) {
    const index = rowsOfPage(page)?.findIndex((row) => row.id === id) ?? -1
    if (index >= 0) return page * rowsOnPage + index
  }
  return -1
}
