import { MantineProvider } from '@mantine/core'
import { render, type RenderResult } from '@testing-library/react'
import type { ReactNode } from 'react'

import type { Language } from '#shared/i18n/translate'
import { cssVariablesResolver } from '../../src/renderer/app/tokens'
import { theme } from '../../src/renderer/app/theme'
import { BridgeProvider } from '../../src/renderer/bridge/BridgeProvider'
import { MarksProvider } from '../../src/renderer/bridge/MarksProvider'
import { createQueryClient } from '../../src/renderer/bridge/client'
import { AnnounceProvider } from '../../src/renderer/ui/AnnounceProvider'
import { ClockProvider } from '../../src/renderer/ui/ClockProvider'
import { TextsProvider } from '../../src/renderer/ui/TextsProvider'
import type { Bridge } from '#shared/ipc/bridge'

type Options = { readonly language?: Language; readonly now?: number }

/** Shows a part of the window with everything around it that it needs. */
export function renderInWindow(part: ReactNode, bridge: Bridge, options: Options = {}): RenderResult {
  const { language = 'en', now = Date.now() } = options
  return render(
    <MantineProvider theme={theme} cssVariablesResolver={cssVariablesResolver} env="test">
      <BridgeProvider bridge={bridge} queryClient={createQueryClient()}>
        <TextsProvider language={language}>
          <ClockProvider shopNow={now} askedAt={Date.now()} speed={1}>
            <AnnounceProvider>
              <MarksProvider>{part}</MarksProvider>
            </AnnounceProvider>
          </ClockProvider>
        </TextsProvider>
      </BridgeProvider>
    </MantineProvider>,
  )
}
