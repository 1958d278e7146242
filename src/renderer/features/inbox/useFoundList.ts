import { useEffect, useEffectEvent, useState } from 'react'

import type { RequestOutput } from '#shared/ipc/contract'
import { rowsOnPage } from '#shared/domain/conversations/rowsOnPage'
import { useRequest } from '../../bridge/useRequest'
import { useRequests } from '../../bridge/useRequests'
import type { PagedList } from './useLaneList'
import { listRows, useListWindow } from './useListWindow'

type Answer = RequestOutput<'inbox.search'>
export type Hit = Answer['hits'][number]

export type FoundList = PagedList &
  Pick<Answer, 'isTotalExact' | 'corrected' | 'problems'> & {
    /** What the list on screen was found for; '': nothing was looked for. It follows the query when the answer is there. */
    readonly shown: string
    readonly hitOf: (conversationId: string) => Hit | undefined
  }

/** While the log is still being read, there may be more in a moment. */
const askAgainMs = 700

/** What was found, a page at a time. The last answer stays until the newest query has its own; no older one comes between. */
export function useFoundList(query: string, selectedId: string | null): FoundList {
  const [shown, setShown] = useState('')
  const window = useListWindow(shown)
  const newest = useRequest('inbox.search', { query, offset: 0, limit: rowsOnPage }, { isEnabled: query !== '' })
  const isAnswered = query === '' || newest.data !== undefined || newest.error !== null
  if (isAnswered && shown !== query) setShown(query)
  const pages = shown === '' ? [] : window.pages
  const answers = useRequests(
    'inbox.search',
    pages.map((page) => ({ query: shown, offset: page * rowsOnPage, limit: rowsOnPage })),
  )
  const hitsOf = (page: number): readonly Hit[] | undefined => answers[pages.indexOf(page)]?.data?.hits
  const rows = listRows({ ...window, pages }, selectedId, (page) => hitsOf(page)?.map((hit) => hit.row))
  const { selectedIndex } = rows
  if (selectedIndex >= 0 && selectedIndex !== window.place) window.setPlace(selectedIndex)
  const [top] = answers
  useAskedAgain(newest)
  return {
    ...rows,
    shown,
    hitOf: (id) => pages.flatMap((page) => hitsOf(page) ?? []).find((hit) => hit.row.id === id),
    total: top?.data?.total ?? 0,
    isTotalExact: top?.data?.isTotalExact ?? true,
    corrected: top?.data?.corrected ?? [],
    problems: top?.data?.problems ?? [],
    setView: window.setView,
    isPending: top?.isPending ?? true,
    isStale: top?.isStale ?? true,
    error: top?.error ?? null,
  }
}

type Asked = { readonly data: Answer | undefined; readonly dataUpdatedAt: number; readonly refetch: () => unknown }

function useAskedAgain({ data, dataUpdatedAt, refetch }: Asked): void {
  const askAgain = useEffectEvent(() => void refetch())
  const isExact = data?.isTotalExact ?? true
  useEffect(() => {
    if (isExact) return
    const timer = setTimeout(() => askAgain(), askAgainMs)
    return () => clearTimeout(timer)
  }, [isExact, dataUpdatedAt])
}
