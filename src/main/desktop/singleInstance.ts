import type { App } from 'electron'

type FirstWindow = { isMinimized(): boolean; restore(): void; show(): void; focus(): void }

/**
 * Two writers on one shop would mix its files. False: another instance has this data folder and was brought to the front;
 * the caller quits at once.
 */
export function claimSingleInstance(
  app: Pick<App, 'requestSingleInstanceLock' | 'on'>,
  firstWindow: () => FirstWindow | null,
): boolean {
  if (!app.requestSingleInstanceLock()) return false
  app.on('second-instance', () => {
    const window = firstWindow()
    if (window === null) return
    if (window.isMinimized()) window.restore()
    window.show()
    window.focus()
  })
  return true
}
