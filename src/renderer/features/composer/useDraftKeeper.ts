import { useEffect, useState } from 'react'

import { ask } from '../../bridge/client'
import { useBridge } from '../../bridge/useBridge'
import { createDraftKeeper, type DraftKeeper } from './draftKeeper'

/** The window's one keeper of drafts; it saves what is left whenever the window is hidden, left or closed. */
export function useDraftKeeper(): DraftKeeper {
  const bridge = useBridge()
  const [keeper] = useState(() => createDraftKeeper((input) => ask(bridge, 'drafts.save', input)))
  useEffect(() => {
    const flush = (): void => keeper.flushAll()
    const moments = ['beforeunload', 'pagehide', 'blur'] as const
    for (const moment of moments) window.addEventListener(moment, flush)
    document.addEventListener('visibilitychange', flush)
    return () => {
      flush()
      for (const moment of moments) window.removeEventListener(moment, flush)
      document.removeEventListener('visibilitychange', flush)
    }
  }, [keeper])
  return keeper
}
