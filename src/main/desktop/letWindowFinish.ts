import type { BrowserWindow } from 'electron'

const longestMs = 1_000

/**
 * Before the window goes: what is being typed loses its focus, which makes the composer save it, and the request has a
 * moment to leave the page. A page that hangs is not waited for.
 */
export async function letWindowFinish({ webContents }: Pick<BrowserWindow, 'webContents'>): Promise<void> {
  const finish = 'document.activeElement?.blur(); new Promise((resolve) => setTimeout(resolve, 60))'
  const tooLong = new Promise((resolve) => setTimeout(resolve, longestMs))
  await Promise.race([webContents.executeJavaScript(finish).catch(() => {}), tooLong])
}
