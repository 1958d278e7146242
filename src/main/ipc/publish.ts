import type { WebContents } from 'electron'

import { eventSlot } from '#shared/ipc/bridge'
import type { Area, EventPayload } from '#shared/ipc/contract'
import type { EventName } from '#shared/ipc/names'

export type Publisher = {
  /** Tells the window what to ask again, once per tick however many changes there were. */
  changed(...areas: readonly Area[]): void
  navigate(conversationId: string): void
}

/** Tells the window, if there is one. */
export function createPublisher(window: () => Pick<WebContents, 'send' | 'isDestroyed'> | null): Publisher {
  const waiting = new Set<Area>()

  function tell<N extends EventName>(name: N, payload: EventPayload<N>): void {
    const contents = window()
    if (contents !== null && !contents.isDestroyed()) contents.send(eventSlot, name, payload)
  }

  function flush(): void {
    const areas = [...waiting]
    waiting.clear()
    tell('changed', { areas })
  }

  return {
    changed: (...areas) => {
      if (waiting.size === 0 && areas.length > 0) setImmediate(flush)
      for (const area of areas) waiting.add(area)
    },
    navigate: (conversationId) => tell('navigate', { conversationId }),
  }
}
