import { useEffect, useEffectEvent } from 'react'

import type { EventPayload } from '#shared/ipc/contract'
import type { EventName } from '#shared/ipc/names'
import { useBridge } from './useBridge'

/** Listens to main while the component is on screen. */
export function useEvent<N extends EventName>(name: N, listener: (payload: EventPayload<N>) => void): void {
  const bridge = useBridge()
  const listen = useEffectEvent(listener)
  useEffect(() => bridge.subscribe(name, (payload) => listen(payload)), [bridge, name])
}
