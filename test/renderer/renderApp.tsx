import { render, type RenderResult } from '@testing-library/react'

import type { Bridge } from '#shared/ipc/bridge'
import { App } from '../../src/renderer/app/App'
import { createQueryClient } from '../../src/renderer/bridge/client'

/** The whole window. */
export function renderApp(bridge: Bridge): RenderResult {
  return render(<App bridge={bridge} queryClient={createQueryClient()} nonce="" />)
}
