import type { Notification, NotificationConstructorOptions } from 'electron'

import type { Notice, NoticeOutcome, Notifier } from '../services/ports'

type NotificationClass = {
  new (options: NotificationConstructorOptions): Notification
  isSupported(): boolean
}

type Parts = {
  /** Electron's class, passed in. */
  readonly Notification: NotificationClass
  /** The owner clicked on a notice: the window comes to the front, at its conversation. */
  readonly onClick: (conversationId: string | null) => void
  /** How long the system may take to say what became of a notice, ms. */
  readonly answerWithinMs?: number
}

/** A notice that nothing refers to is collected, and its click with it (electron#12690); older ones lie under newer ones. */
const mostHeld = 20
const usualWithinMs = 5_000

/** Notices through the operating system. */
export function createNotifier({ Notification, onClick, answerWithinMs = usualWithinMs }: Parts): Notifier {
  const held: Notification[] = []

  function hold(notification: Notification): void {
    held.push(notification)
    if (held.length > mostHeld) held.shift()
  }

  return {
    ring: async (notice) => {
      if (!Notification.isSupported()) return { outcome: 'unsupported' }
      const notification = new Notification(optionsFor(notice))
      hold(notification)
      notification.on('click', () => onClick(notice.conversationId))
      return outcomeOf(notification, answerWithinMs)
    },
  }
}

function optionsFor({ title, body, isUrgent }: Notice): NotificationConstructorOptions {
  return { title, body, silent: !isUrgent, urgency: isUrgent ? 'critical' : 'normal' }
}

function outcomeOf(notification: Notification, withinMs: number): Promise<NoticeOutcome> {
  return new Promise((resolve) => {
    const settle = (outcome: NoticeOutcome['outcome']): void => {
      clearTimeout(late)
      resolve({ outcome })
    }
    const late = setTimeout(() => settle('refused'), withinMs)
    notification.once('show', () => settle('shown'))
    notification.once('failed', () => settle('refused'))
    notification.show()
  })
}
