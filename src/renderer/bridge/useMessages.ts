import { useInfiniteQuery } from '@tanstack/react-query'

import type { Message } from '#shared/domain/conversations/message'
import type { AppError } from '#shared/domain/errors'
import { askForCopy } from './client'
import { useBridge } from './useBridge'

const pageSize = 50

export type Messages = {
  /** Oldest first, as far back as has been asked for. */
  readonly messages: readonly Message[]
  /** Ids of those whose text the disk has lost. */
  readonly unreadable: ReadonlySet<string>
  readonly pageCount: number
  readonly isPending: boolean
  readonly error: AppError | null
  readonly hasEarlier: boolean
  readonly isLoadingEarlier: boolean
  readonly loadEarlier: () => void
}

/** A conversation's messages from the newest back, a page at a time; null: no conversation. */
export function useMessages(conversationId: string | null): Messages {
  const bridge = useBridge()
  const pages = useInfiniteQuery({
    queryKey: ['conversation.messages', { conversationId }],
    queryFn: ({ pageParam }) =>
      askForCopy(bridge, 'conversation.messages', {
        conversationId: conversationId ?? '',
        before: pageParam,
        limit: pageSize,
      }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.before,
    enabled: conversationId !== null,
  })
  const read = pages.data?.pages ?? []
  return {
    messages: read.toReversed().flatMap((page) => page.messages),
    unreadable: new Set(read.flatMap((page) => page.unreadable)),
    pageCount: read.length,
    isPending: pages.isPending,
    error: pages.error as AppError | null,
    hasEarlier: pages.hasNextPage,
    isLoadingEarlier: pages.isFetchingNextPage,
    loadEarlier: () => void pages.fetchNextPage(),
  }
}
