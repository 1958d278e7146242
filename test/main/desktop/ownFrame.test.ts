import type { BrowserWindow, IpcMainInvokeEvent } from 'electron'
import { describe, expect, it } from 'vitest'

import { createIsOwnFrame } from '../../../src/main/desktop/ownFrame'
import { ownWindow, strangeSenders } from '../ipc/senders'

describe('createIsOwnFrame', () => {
  it('knows the main frame of our window on our page', () => {
    const { window, event } = ownWindow()
    expect(createIsOwnFrame(() => window)(event)).toBe(true)
  })

  it.each(strangeSenders())('refuses $name', ({ window, event }) => {
    expect(createIsOwnFrame(() => window)(event)).toBe(false)
  })

  it('refuses everybody while there is no window', () => {
    const { event } = ownWindow()
    expect(createIsOwnFrame(() => null)(event)).toBe(false)
    const gone = { isDestroyed: () => true } as unknown as BrowserWindow
    expect(createIsOwnFrame(() => gone)(event as IpcMainInvokeEvent)).toBe(false)
  })
})
