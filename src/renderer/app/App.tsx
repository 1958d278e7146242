import { MantineProvider } from '@mantine/core'
import type { QueryClient } from '@tanstack/react-query'

import type { Bridge } from '#shared/ipc/bridge'
import { BridgeProvider } from '../bridge/BridgeProvider'
import { MarksProvider } from '../bridge/MarksProvider'
import { AnnounceProvider } from '../ui/AnnounceProvider'
import { ErrorBoundary } from './ErrorBoundary'
import { Start } from './Start'
import { theme } from './theme'
import { cssVariablesResolver } from './tokens'

type Props = { readonly bridge: Bridge; readonly queryClient: QueryClient; readonly nonce: string }

/** The window. `nonce` is the one the page's CSP allows styles by. */
export function App({ bridge, queryClient, nonce }: Props) {
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariablesResolver}
      defaultColorScheme="auto"
      {...(nonce !== '' && { getStyleNonce: () => nonce })}
    >
      <BridgeProvider bridge={bridge} queryClient={queryClient}>
        <AnnounceProvider>
          <ErrorBoundary>
            <MarksProvider>
              <Start />
            </MarksProvider>
          </ErrorBoundary>
        </AnnounceProvider>
      </BridgeProvider>
    </MantineProvider>
  )
}
