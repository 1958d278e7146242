import { useEffect, useRef } from 'react'

import type { Holds } from '#shared/domain/outbox/hold'
import type { Reply } from '#shared/domain/outbox/reply'
import { channelLooks } from '../../ui/channelLooks'
import { deliveryWords } from '../../ui/deliveryWords'
import { useAnnounce } from '../../ui/useAnnounce'
import { useNow } from '../../ui/useNow'
import { useTexts } from '../../ui/useTexts'

/** Says it when a reply in this conversation moves on. */
export function useDeliveryNews(replies: readonly Reply[], holds: Holds): void {
  const { t, language } = useTexts()
  const announce = useAnnounce()
  const now = useNow()
  const known = useRef<ReadonlyMap<string, string>>(new Map())
  useEffect(() => {
    const moved = replies.find((reply) => {
      const before = known.current.get(reply.id)
      return before !== undefined && before !== reply.delivery.state
    })
    known.current = new Map(replies.map((reply) => [reply.id, reply.delivery.state]))
    if (moved === undefined) return
    const channelName = t(channelLooks[moved.channelId].nameKey)
    announce(
      deliveryWords({ reply: moved, channelName, now, t, language, ...(holds[moved.id] && { hold: holds[moved.id] }) }),
    )
  }, [replies, holds, announce, now, t, language])
}
