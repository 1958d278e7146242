import { announcementOf, type Announcement } from '#shared/domain/announcements/announcement'
import type { Heard } from '#shared/domain/announcements/heard'
import { heardIn } from '#shared/domain/announcements/heardIn'
import { nextRingAt } from '#shared/domain/announcements/nextRingAt'
import type { Change } from '#shared/domain/shop/change'
import type { Store } from '../store/store'
import type { Clock, Log, Notice, Notifier } from './ports'

/** The bell on this computer: who shows notices, in whose words, and what the owner sees without it. */
export type Bell = {
  readonly notifier: Notifier
  readonly noticeOf: (announcement: Announcement) => Notice
  /** What a crisis is announced with: how many people complained. */
  readonly alertOf: (people: number) => Notice
  /** The window is in front with this conversation open. */
  readonly isLookedAt: (conversationId: string) => boolean
}

type Means = Bell & {
  readonly store: Pick<Store, 'shop' | 'onCommit'>
  readonly clock: Clock
  readonly log: Log
}

export type Announcer = {
  start(): void
  stop(): void
  /** An alert goes first; within 30 s of the last ring it waits for its turn, and the newest alert takes the place of one that waits. */
  ringNow(notice: Notice): void
}

/** Tells the owner what has arrived once it is on disk, with one timer, and never twice within 30 s. */
export function createAnnouncer({ store, clock, log, notifier, noticeOf, isLookedAt }: Means): Announcer {
  let heard: readonly Heard[] = []
  let alert: Notice | null = null
  let rungAt: number | null = null
  let openedAt = 0
  let isRunning = false
  let cancel = () => {}
  let stopListening = () => {}

  function listen(changes: readonly Change[]): void {
    if (!store.shop().settings.notifications) {
      heard = []
      return
    }
    const news = heardIn(store.shop(), changes, { now: clock.now(), openedAt, isLookedAt })
    if (news.length === 0) return
    heard = [...heard, ...news]
    arm()
  }

  function arm(): void {
    cancel()
    const now = clock.now()
    // A clock that was set back must not silence the bell for as long.
    if (rungAt !== null && rungAt > now) rungAt = now
    const at = nextRingAt({ heard, hasAlert: alert !== null, rungAt }, now)
    if (isRunning && at !== null) cancel = clock.after(at - now, ring)
  }

  function ring(): void {
    // A timer may be a millisecond early, and a clock may have been set: `arm` waits for the rest.
    const notice = isDue() ? nextNotice() : null
    if (notice !== null) {
      const { notificationTexts } = store.shop().settings
      void show(notificationTexts ? notice : { ...notice, body: '' })
      // After the system has taken it, which may last.
      rungAt = clock.now()
    }
    arm()
  }

  function isDue(): boolean {
    const now = clock.now()
    return nextRingAt({ heard, hasAlert: alert !== null, rungAt }, now) === now
  }

  function nextNotice(): Notice | null {
    const { notifications } = store.shop().settings
    const first = alert
    alert = null
    if (first !== null && notifications) return first
    const announcement = notifications ? announcementOf(store.shop(), heard) : null
    heard = []
    return announcement && noticeOf(announcement)
  }

  async function show(notice: Notice): Promise<void> {
    const { outcome } = await notifier.ring(notice)
    log('notice.rung', { outcome, isUrgent: notice.isUrgent })
  }

  return {
    start() {
      isRunning = true
      openedAt = clock.now()
      stopListening = store.onCommit(listen)
    },
    stop() {
      isRunning = false
      cancel()
      stopListening()
    },
    ringNow(notice) {
      alert = notice
      arm()
    },
  }
}
