import type { BrowserWindow, IpcMainInvokeEvent } from 'electron'

import { isAppUrl } from './appAddress'

/** Whether a request comes from the main frame of our own window, showing our own page. */
export function createIsOwnFrame(window: () => BrowserWindow | null) {
  return ({ sender, senderFrame }: IpcMainInvokeEvent): boolean => {
    const own = window()
    if (own === null || own.isDestroyed() || sender !== own.webContents || senderFrame === null) return false
    try {
      return senderFrame === own.webContents.mainFrame && isAppUrl(senderFrame.url)
    } catch {
      // Electron throws when a frame that is gone is asked for its address.
      return false
    }
  }
}
