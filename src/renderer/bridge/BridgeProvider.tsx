import { QueryClientProvider, type QueryClient } from '@tanstack/react-query'
import type { ReactNode } from 'react'

import type { Bridge } from '#shared/ipc/bridge'
import { BridgeContext } from './BridgeContext'
import { useFreshCopies } from './useFreshCopies'

type Props = { readonly bridge: Bridge; readonly queryClient: QueryClient; readonly children: ReactNode }

export function BridgeProvider({ bridge, queryClient, children }: Props) {
  return (
    <BridgeContext value={bridge}>
      <QueryClientProvider client={queryClient}>
        <FreshCopies />
        {children}
      </QueryClientProvider>
    </BridgeContext>
  )
}

function FreshCopies() {
  useFreshCopies()
  return null
}
