import type { BrowserWindow, BrowserWindowConstructorOptions } from 'electron'

import { appUrl } from './appAddress'

export type WindowParts = {
  /** Electron's class, passed in. */
  readonly BrowserWindow: new (options: BrowserWindowConstructorOptions) => BrowserWindow
  /** Absolute paths. */
  readonly preload: string
  readonly icon: string
  readonly isDark: boolean
  readonly isPackaged: boolean
  readonly platform: NodeJS.Platform
}

/** The colours the page paints first, so that nothing flashes. */
const background = { light: '#f6f4f0', dark: '#171614' }

/** The one window, shown when its first picture is ready. */
export function openWindow(parts: WindowParts): BrowserWindow {
  const window = new parts.BrowserWindow(windowOptions(parts))
  // The menu stays, for its keys; only its bar goes. Alt must not bring it back: letters with Alt type Polish.
  window.setMenuBarVisibility(false)
  window.once('ready-to-show', () => {
    window.show()
  })
  void window.loadURL(appUrl)
  return window
}

export function windowOptions({
  preload,
  icon,
  isDark,
  isPackaged,
  platform,
}: WindowParts): BrowserWindowConstructorOptions {
  return {
    title: 'Shopbell',
    icon,
    width: 1280,
    height: 820,
    minWidth: 960,
    minHeight: 600,
    show: false,
    autoHideMenuBar: false,
    backgroundColor: isDark ? background.dark : background.light,
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      // Where the system has no checker of its own, Chromium would fetch dictionaries from the network.
      spellcheck: platform === 'darwin',
      devTools: !isPackaged,
    },
  }
}
