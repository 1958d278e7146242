import { createContext } from 'react'

import type { Bridge } from '#shared/ipc/bridge'

export const BridgeContext = createContext<Bridge | null>(null)
