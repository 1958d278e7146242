import type { IpcRenderer } from 'electron'

import { eventSlot, requestSlot, type Bridge } from '#shared/ipc/bridge'
import { eventNames, requestNames } from '#shared/ipc/names'

const requests: ReadonlySet<unknown> = new Set(requestNames)
const events: ReadonlySet<unknown> = new Set(eventNames)

/** What the page gets: known names only, and never Electron's own objects. */
export function createBridge(ipc: Pick<IpcRenderer, 'invoke' | 'on' | 'removeListener'>): Bridge {
  return {
    request: async (name, input) =>
      requests.has(name) ? ipc.invoke(requestSlot, name, input) : { ok: false, error: { code: 'invalidRequest' } },
    subscribe: (name, listener) => {
      if (!events.has(name)) return () => undefined
      const hear = (_event: unknown, told: unknown, payload: Parameters<typeof listener>[0]) => {
        if (told === name) listener(payload)
      }
      ipc.on(eventSlot, hear)
      return () => {
        ipc.removeListener(eventSlot, hear)
      }
    },
  }
}
