import { afterEach } from 'vitest'

import { connectedX, type ConnectedX } from './connectedX'

/** Connected shops for the tests of a file, closed after each. */
export function onStage(): (options?: Parameters<typeof connectedX>[0]) => Promise<ConnectedX> {
  const open: ConnectedX[] = []
  afterEach(async () => {
    for (const { x } of open.splice(0)) await x.close()
  })
  return async (options) => {
    const connected = await connectedX(options)
    open.push(connected)
    return connected
  }
}
