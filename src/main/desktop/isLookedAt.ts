import type { BrowserWindow } from 'electron'

type Window = { isFocused(): boolean; readonly webContents: Pick<BrowserWindow['webContents'], 'getURL'> }

/** Whether the window is in front with this conversation open: its address ends with the conversation's id. */
export function isLookedAt(window: Window | null, conversationId: string): boolean {
  if (window === null || !window.isFocused()) return false
  return window.webContents.getURL().endsWith(`/${encodeURIComponent(conversationId)}`)
}
