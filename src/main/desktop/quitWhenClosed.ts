import type { App } from 'electron'

/** Quitting waits for `close`, in which what is being written is finished; a second request does not wait twice. */
export function quitWhenClosed(
  app: Pick<App, 'on' | 'quit'>,
  platform: NodeJS.Platform,
  close: () => Promise<unknown>,
): void {
  let isClosed = false
  let isQuitting = false
  app.on('before-quit', () => (isQuitting = true))
  app.on('window-all-closed', () => {
    // On macOS an app outlives its window, unless the owner has asked it to quit.
    if (isQuitting || platform !== 'darwin') app.quit()
  })
  app.on('will-quit', (event) => {
    if (isClosed) return
    event.preventDefault()
    void close().finally(() => {
      isClosed = true
      app.quit()
    })
  })
}
