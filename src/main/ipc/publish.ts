import type { WebContents } from 'electron'

import { eventSlot } from '#shared/ipc/bridge'
import type { Area, EventPayload } from '#shared/ipc/contract'
import type { EventName } from '#shared/ipc/names'

/** In a flood the window asks anew this often at most: more often it could do nothing else, and nobody reads faster. */
export const leastBetweenMs = 200

/** What a flood changes all the time. Everything else is told at once: after a sign-in the window must not show the welcome. */
const mayWait: ReadonlySet<Area> = new Set<Area>(['inbox', 'drafts', 'accounts'])

export type Publisher = {
  /** Tells the window what to ask again, once per tick; of what arrives, what follows soon after that together. */
  changed(...areas: readonly Area[]): void
  navigate(conversationId: string): void
}

/** Tells the window, if there is one. */
export function createPublisher(window: () => Pick<WebContents, 'send' | 'isDestroyed'> | null): Publisher {
  const waiting = new Set<Area>()
  let rest: NodeJS.Timeout | null = null
  let isDue = false

  function tell<N extends EventName>(name: N, payload: EventPayload<N>): void {
    const contents = window()
    if (contents !== null && !contents.isDestroyed()) contents.send(eventSlot, name, payload)
  }

  function flush(): void {
    const areas = [...waiting]
    waiting.clear()
    isDue = false
    if (rest !== null) clearTimeout(rest)
    rest = areas.length > 0 ? setTimeout(flush, leastBetweenMs) : null
    if (areas.length > 0) tell('changed', { areas })
  }

  return {
    changed: (...areas) => {
      for (const area of areas) waiting.add(area)
      const canWait = rest !== null && areas.every((area) => mayWait.has(area))
      if (isDue || areas.length === 0 || canWait) return
      isDue = true
      setImmediate(flush)
    },
    navigate: (conversationId) => tell('navigate', { conversationId }),
  }
}
