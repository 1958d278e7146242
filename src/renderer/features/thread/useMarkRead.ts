import { useEffect, useEffectEvent } from 'react'

import { useMutationRequest } from '../../bridge/useMutationRequest'

/** Passing over a conversation with j and k is not reading it. */
const glanceMs = 400

export function useMarkRead(conversationId: string, unreadCount: number): void {
  const { run } = useMutationRequest('conversation.markRead')
  const markRead = useEffectEvent(() => void run({ conversationId }))
  const hasUnread = unreadCount > 0
  useEffect(() => {
    if (!hasUnread) return
    const timer = setTimeout(() => markRead(), glanceMs)
    return () => clearTimeout(timer)
  }, [conversationId, hasUnread])
}
