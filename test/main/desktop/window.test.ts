import { EventEmitter } from 'node:events'
import type { BrowserWindow, BrowserWindowConstructorOptions } from 'electron'
import { describe, expect, it } from 'vitest'

import { openWindow, windowOptions, type WindowParts } from '../../../src/main/desktop/window'

const done: string[] = []

class FakeWindow extends EventEmitter {
  readonly options: BrowserWindowConstructorOptions
  constructor(options: BrowserWindowConstructorOptions) {
    super()
    this.options = options
  }
  setMenuBarVisibility = (isVisible: boolean) => void done.push(`menu bar ${isVisible}`)
  show = () => void done.push('show')
  loadURL = async (url: string) => void done.push(`load ${url}`)
}

const parts: WindowParts = {
  BrowserWindow: FakeWindow as unknown as WindowParts['BrowserWindow'],
  preload: '/app/preload.js',
  icon: '/app/icon.png',
  isDark: false,
  isPackaged: true,
  platform: 'linux',
}

describe('windowOptions', () => {
  it('sandboxes and isolates the page', () => {
    expect(windowOptions(parts).webPreferences).toEqual({
      preload: '/app/preload.js',
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
      spellcheck: false,
      devTools: false,
    })
  })

  it('has developer tools only while unpackaged', () => {
    expect(windowOptions({ ...parts, isPackaged: false }).webPreferences?.devTools).toBe(true)
  })

  it('checks spelling only where the system does it by itself', () => {
    expect(windowOptions({ ...parts, platform: 'darwin' }).webPreferences?.spellcheck).toBe(true)
  })

  it('starts in the colour of the theme', () => {
    const light = windowOptions(parts).backgroundColor
    expect(windowOptions({ ...parts, isDark: true }).backgroundColor).not.toBe(light)
  })
})

describe('openWindow', () => {
  it('loads our page and shows itself only when the first picture is ready', () => {
    const window: BrowserWindow = openWindow(parts)
    expect(done).toEqual(['menu bar false', 'load shopbell-app://shop/index.html'])
    window.emit('ready-to-show')
    expect(done.at(-1)).toBe('show')
  })
})
