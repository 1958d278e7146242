import { describe, expect, it } from 'vitest'

import { isLookedAt } from '../../../src/main/desktop/isLookedAt'

const windowAt = (url: string, isFocused = true) => ({ isFocused: () => isFocused, webContents: { getURL: () => url } })

describe('isLookedAt', () => {
  it('is so only for the conversation that is open in a window in front', () => {
    const url = 'shopbell-app://app/index.html#/inbox/now/c%201'
    expect(isLookedAt(windowAt(url), 'c 1')).toBe(true)
    expect(isLookedAt(windowAt(url), '1')).toBe(false)
    expect(isLookedAt(windowAt(url, false), 'c 1')).toBe(false)
    expect(isLookedAt(null, 'c 1')).toBe(false)
  })
})
