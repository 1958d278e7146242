import { use } from 'react'

import type { Bridge } from '#shared/ipc/bridge'
import { BridgeContext } from './BridgeContext'

export function useBridge(): Bridge {
  const bridge = use(BridgeContext)
  if (bridge === null) throw new Error('There is no BridgeProvider above this component')
  return bridge
}
