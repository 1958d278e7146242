import type { WebContents } from 'electron'

import { eventSlot } from '#shared/ipc/bridge'
import type { Area, EventPayload } from '#shared/ipc/contract'
import type { EventName } from '#shared/ipc/names'

/** In a flood the window asks anew this often at most: more often it could do nothing else, and nobody reads faster. */
export const leastBetweenMs = 200

export type Publisher = {
  /** Tells the window what to ask again: at the end of the tick, and what follows soon after that together. */
  changed(...areas: readonly Area[]): void
  navigate(conversationId: string): void
}

/** Tells the window, if there is one. */
export function createPublisher(window: () => Pick<WebContents, 'send' | 'isDestroyed'> | null): Publisher {
  const waiting = new Set<Area>()
  let isResting = false

  function tell<N extends EventName>(name: N, payload: EventPayload<N>): void {
    const contents = window()
    if (contents !== null && !contents.isDestroyed()) contents.send(eventSlot, name, payload)
  }

  function flush(): void {
    const areas = [...waiting]
    waiting.clear()
    isResting = areas.length > 0
    if (!isResting) return
    setTimeout(flush, leastBetweenMs)
    tell('changed', { areas })
  }

  return {
    changed: (...areas) => {
      if (waiting.size === 0 && areas.length > 0 && !isResting) setImmediate(flush)
      for (const area of areas) waiting.add(area)
    },
    navigate: (conversationId) => tell('navigate', { conversationId }),
  }
}
