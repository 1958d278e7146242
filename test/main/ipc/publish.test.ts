import { describe, expect, it } from 'vitest'

import { eventSlot } from '#shared/ipc/bridge'
import { createPublisher } from '../../../src/main/ipc/publish'

const tick = () => new Promise((resolve) => setImmediate(resolve))

function window(isGone = false) {
  const sent: unknown[][] = []
  const contents = { send: (...given: unknown[]) => void sent.push(given), isDestroyed: () => isGone }
  return { contents, sent }
}

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

  it('tells the changes of the next tick again', async () => {
    const { contents, sent } = window()
    const publisher = createPublisher(() => contents)
    publisher.changed('inbox')
    await tick()
    publisher.changed('inbox')
    await tick()
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
