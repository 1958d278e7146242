import type { App } from 'electron'

import { bringForward, type ForwardWindow } from './bringForward'

/**
 * Two writers on one shop would mix its files. False: another instance has this data folder and was brought to the front;
 * the caller quits at once.
 */
export function claimSingleInstance(
  app: Pick<App, 'requestSingleInstanceLock' | 'on'>,
  firstWindow: () => ForwardWindow | null,
): boolean {
  if (!app.requestSingleInstanceLock()) return false
  app.on('second-instance', () => {
    const window = firstWindow()
    if (window !== null) bringForward(window)
  })
  return true
}
