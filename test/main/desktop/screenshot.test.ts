import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { App, BrowserWindow } from 'electron'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'

import { fixPictureScale, writeScreenshot } from '../../../src/main/desktop/screenshot'

let folder = ''

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'shopbell-screenshot-'))
})
afterEach(async () => {
  vi.useRealTimers()
  await rm(folder, { recursive: true })
})

function windowThat(paints: () => Promise<unknown>) {
  const sizes: number[][] = []
  const window = {
    setContentSize: (...size: number[]) => void sizes.push(size),
    webContents: { executeJavaScript: paints, capturePage: async () => ({ toPNG: () => Buffer.from('picture') }) },
  }
  return { window: window as unknown as BrowserWindow, sizes }
}

it('writes the picture of the painted window at its fixed size', async () => {
  const { window, sizes } = windowThat(async () => true)
  expect(await writeScreenshot(window, join(folder, 'shop.png'))).toBe(true)
  expect(await readFile(join(folder, 'shop.png'), 'utf8')).toBe('picture')
  expect(sizes).toEqual([[1440, 900]])
})

it('writes nothing when the inbox never appears', async () => {
  vi.useFakeTimers()
  const { window } = windowThat(() => new Promise(() => undefined))
  const answer = writeScreenshot(window, join(folder, 'shop.png'))
  await vi.advanceTimersByTimeAsync(60_000)
  expect(await answer).toBe(false)
  expect(existsSync(join(folder, 'shop.png'))).toBe(false)
})

it('draws one picture point for one of the page', () => {
  const switches: string[][] = []
  fixPictureScale({
    commandLine: { appendSwitch: (...given: string[]) => void switches.push(given) },
  } as unknown as App)
  expect(switches).toEqual([['force-device-scale-factor', '1']])
})
