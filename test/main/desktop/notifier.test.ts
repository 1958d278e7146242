import { EventEmitter } from 'node:events'

import type { Notification, NotificationConstructorOptions } from 'electron'
import { describe, expect, it } from 'vitest'

import { createNotifier } from '../../../src/main/desktop/notifier'
import type { Notice } from '../../../src/main/services/ports'

const notice: Notice = { title: '2 new messages', body: 'Marta: hello', isUrgent: true, conversationId: 'c1' }

/** A system that answers each notice with an event, or with nothing. */
function desktopWith(answer: 'show' | 'failed' | null, isSupported = true) {
  const shown: (EventEmitter & { options: NotificationConstructorOptions })[] = []
  class FakeNotification extends EventEmitter {
    readonly options: NotificationConstructorOptions
    constructor(options: NotificationConstructorOptions) {
      super()
      this.options = options
      shown.push(this)
    }
    show(): void {
      if (answer !== null) this.emit(answer)
    }
    static isSupported = () => isSupported
  }
  const clicks: (string | null)[] = []
  const notifier = createNotifier({
    Notification: FakeNotification as unknown as new (options: NotificationConstructorOptions) => Notification & {
      isSupported(): boolean
    } as never,
    onClick: (conversationId) => clicks.push(conversationId),
    answerWithinMs: 1,
  })
  return { notifier, shown, clicks }
}

describe('the notifier', () => {
  it('shows a notice, loud only where it is urgent', async () => {
    const { notifier, shown } = desktopWith('show')
    expect(await notifier.ring(notice)).toEqual({ outcome: 'shown' })
    await notifier.ring({ ...notice, isUrgent: false })
    expect(shown.map(({ options }) => options)).toEqual([
      { title: '2 new messages', body: 'Marta: hello', silent: false, urgency: 'critical' },
      { title: '2 new messages', body: 'Marta: hello', silent: true, urgency: 'normal' },
    ])
  })

  it('answers a system that refuses, says nothing, or has no notices', async () => {
    expect(await desktopWith('failed').notifier.ring(notice)).toEqual({ outcome: 'refused' })
    expect(await desktopWith(null).notifier.ring(notice)).toEqual({ outcome: 'refused' })
    const { notifier, shown } = desktopWith('show', false)
    expect(await notifier.ring(notice)).toEqual({ outcome: 'unsupported' })
    expect(shown).toEqual([])
  })

  it('leads a click to the conversation', async () => {
    const { notifier, shown, clicks } = desktopWith('show')
    await notifier.ring(notice)
    await notifier.ring({ ...notice, conversationId: null })
    for (const one of shown) one.emit('click')
    expect(clicks).toEqual(['c1', null])
  })
})
