import { useEffect, useRef } from 'react'

import type { LaneCount } from '#shared/domain/conversations/inboxView'
import { useAnnounce } from '../ui/useAnnounce'
import { useTexts } from '../ui/useTexts'

/** Says it when more conversations wait than before. */
export function useArrivalNews(counts: readonly LaneCount[] | undefined): void {
  const { t } = useTexts()
  const announce = useAnnounce()
  const waiting = counts?.find(({ lane }) => lane === 'inbox')?.count
  const known = useRef(waiting)
  useEffect(() => {
    const hasGrown = known.current !== undefined && waiting !== undefined && waiting > known.current
    known.current = waiting
    if (hasGrown) announce(t('inbox.arrived', { count: waiting }))
  }, [waiting, announce, t])
}
