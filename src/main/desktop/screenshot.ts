import { writeFile } from 'node:fs/promises'

import type { App, BrowserWindow } from 'electron'

import { isPainted } from './firstPaint'

const size = { width: 1440, height: 900 }
const longestWaitMs = 60_000

/** One picture point for one of the page, whatever the screen. Must run before the app is ready. */
export function fixPictureScale(app: Pick<App, 'commandLine'>): void {
  app.commandLine.appendSwitch('force-device-scale-factor', '1')
}

/** Writes the window's first full picture as PNG; false, and no file, when the inbox was not painted in a minute. */
export async function writeScreenshot(window: BrowserWindow, file: string): Promise<boolean> {
  window.setContentSize(size.width, size.height)
  if (!(await isPainted(window.webContents, longestWaitMs))) return false
  const picture = await window.webContents.capturePage()
  await writeFile(file, picture.toPNG())
  return true
}
