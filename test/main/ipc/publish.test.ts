import { afterEach, describe, expect, it, vi } from 'vitest'

import { eventSlot } from '#shared/ipc/bridge'
import { createPublisher, leastBetweenMs } from '../../../src/main/ipc/publish'

const tick = () => new Promise((resolve) => setImmediate(resolve))

function window(isGone = false) {
  const sent: unknown[][] = []
  const contents = { send: (...given: unknown[]) => void sent.push(given), isDestroyed: () => isGone }
  return { contents, sent }
}

afterEach(() => void vi.useRealTimers())

describe('createPublisher', () => {
  it('tells all changes of a tick once', async () => {
    const { contents, sent } = window()
    const publisher = createPublisher(() => contents)
    publisher.changed('inbox', 'outbox')
    publisher.changed('inbox')
    expect(sent).toEqual([])
    await tick()
    expect(sent).toEqual([[eventSlot, 'changed', { areas: ['inbox', 'outbox'] }]])
  })

  it('tells what follows soon after together, and then at once again', async () => {
    vi.useFakeTimers()
    const { contents, sent } = window()
    const publisher = createPublisher(() => contents)
    publisher.changed('inbox')
    await vi.advanceTimersByTimeAsync(0)
    publisher.changed('inbox')
    publisher.changed('accounts')
    await vi.advanceTimersByTimeAsync(leastBetweenMs - 1)
    publisher.changed('inbox')
    expect(sent).toHaveLength(1)
    await vi.advanceTimersByTimeAsync(1)
    expect(sent[1]).toEqual([eventSlot, 'changed', { areas: ['inbox', 'accounts'] }])
    await vi.advanceTimersByTimeAsync(2 * leastBetweenMs)
    expect(sent).toHaveLength(2)
    publisher.changed('inbox')
    await vi.advanceTimersByTimeAsync(0)
    expect(sent).toHaveLength(3)
  })

  it('tells at once what is no arrival, and what waited with it', async () => {
    vi.useFakeTimers()
    const { contents, sent } = window()
    const publisher = createPublisher(() => contents)
    publisher.changed('inbox')
    await vi.advanceTimersByTimeAsync(0)
    publisher.changed('inbox')
    publisher.changed('app')
    await vi.advanceTimersByTimeAsync(0)
    expect(sent.slice(1)).toEqual([[eventSlot, 'changed', { areas: ['inbox', 'app'] }]])
    await vi.advanceTimersByTimeAsync(2 * leastBetweenMs)
    expect(sent).toHaveLength(2)
  })

  it('tells nothing when nothing changed', async () => {
    const { contents, sent } = window()
    createPublisher(() => contents).changed()
    await tick()
    expect(sent).toEqual([])
  })

  it('tells where to go at once', () => {
    const { contents, sent } = window()
    createPublisher(() => contents).navigate('c')
    expect(sent).toEqual([[eventSlot, 'navigate', { conversationId: 'c' }]])
  })

  it.each([
    ['is no window', null],
    ['was a window', window(true).contents],
  ])('is silent when there %s', async (_what, contents) => {
    const publisher = createPublisher(() => contents)
    publisher.changed('inbox')
    publisher.navigate('c')
    await tick()
  })
})
