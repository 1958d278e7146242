import { describe, expect, it } from 'vitest'

import { bringForward } from '../../../src/main/desktop/bringForward'

describe('bringForward', () => {
  it.each([
    [false, ['show', 'focus']],
    [true, ['restore', 'show', 'focus']],
  ])('shows and focuses a window (minimised: %s)', (isMinimized, expected) => {
    const done: string[] = []
    const act = (name: string) => () => void done.push(name)
    bringForward({ isMinimized: () => isMinimized, restore: act('restore'), show: act('show'), focus: act('focus') })
    expect(done).toEqual(expected)
  })
})
