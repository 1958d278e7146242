import { nextPollAt } from '#shared/domain/accounts/pollSchedule'
import type { Health } from '#shared/domain/accounts/health'
import type { AppError } from '#shared/domain/errors'
import { fail, type Result } from '#shared/domain/result'
import type { Change } from '#shared/domain/shop/change'
import { accountHealth } from './accountHealth'
import { catchUp, type CatchUpMeans, type CaughtUp } from './catchUp'
import type { Log } from './ports'

type Means = CatchUpMeans & {
  readonly random: () => number
  readonly log: Log
  /** The health of an account has changed. */
  readonly onHealth: () => void
  /** An account that could not be fetched was reached again. */
  readonly onRecovered: () => void
}

export type Poller = {
  start(): void
  stop(): void
  /** The network may be back or the computer awake: every account is asked soon, a little apart. */
  wake(): void
  fetchNow(accountId: string): Promise<void>
  health(accountId: string): Health
}

type Watch = {
  failures: number
  skipped: number
  lastGoodAt: number | null
  nextAt: number | null
  error: AppError | null
  cancel: () => void
  running: Promise<void> | null
}

/** Fetches what is new for every account, each on its own time. What arrived and where to go on are one commit. */
export function createPoller(means: Means): Poller {
  const { store, clock, random, log, onHealth } = means
  const watches = new Map<string, Watch>()
  let isRunning = false
  let stopListening = () => {}

  function watchOf(accountId: string): Watch {
    const known = watches.get(accountId)
    if (known) return known
    const watch: Watch = {
      failures: 0,
      skipped: 0,
      lastGoodAt: null,
      nextAt: null,
      error: null,
      cancel: () => {},
      running: null,
    }
    watches.set(accountId, watch)
    return watch
  }

  function schedule(accountId: string, at: number): void {
    const watch = watchOf(accountId)
    watch.cancel()
    watch.nextAt = at
    watch.cancel = clock.after(Math.max(0, at - clock.now()), () => void poll(accountId))
  }

  function poll(accountId: string): Promise<void> {
    const watch = watchOf(accountId)
    watch.running ??= pollNow(accountId, watch).finally(() => (watch.running = null))
    return watch.running
  }

  async function pollNow(accountId: string, watch: Watch): Promise<void> {
    watch.cancel()
    watch.nextAt = null
    const account = store.shop().accounts.get(accountId)
    if (!isRunning || !account || account.signInEndedAt !== null) return onHealth()
    const before = watch.lastGoodAt
    const fetched = await catchUp(means, accountId).catch((bug: unknown) => bugAnswer(log, bug))
    if (!isRunning || !store.shop().accounts.has(accountId)) return
    noteOutcome(watch, fetched)
    log('poll.done', {
      channel: account.channelId,
      ok: fetched.ok,
      code: watch.error?.code ?? null,
      arrivals: fetched.ok ? fetched.value.arrivalCount : 0,
    })
    if (store.shop().accounts.get(accountId)?.signInEndedAt === null) {
      const now = clock.now()
      const pace = fetched.ok && before !== null ? fetched.value.arrivalCount / Math.max(1, now - before) : 0
      schedule(accountId, nextPollAt(now, watch.failures, fetched.ok ? null : fetched.error, random(), pace))
    }
    onHealth()
  }

  /** Trouble with part of a place is shown but slows nothing down: the channel spaces the part that fails by itself. */
  function noteOutcome(watch: Watch, fetched: Result<CaughtUp>): void {
    const error = fetched.ok ? fetched.value.trouble : fetched.error
    if (watch.error && !error) means.onRecovered()
    watch.error = error
    watch.failures = fetched.ok ? 0 : watch.failures + 1
    if (!fetched.ok) return
    watch.skipped += fetched.value.skippedCount
    watch.lastGoodAt = clock.now()
  }

  /** Accounts come and go, and a renewed sign-in is used at once. */
  function follow(changes: readonly Change[]): void {
    for (const change of changes) {
      if (change.type === 'accountConnected') schedule(change.account.id, clock.now())
      if (change.type === 'accountDisconnected') forget(change.accountId)
      if (change.type === 'accountSignInEnded') onHealth()
    }
  }

  function forget(accountId: string): void {
    watches.get(accountId)?.cancel()
    watches.delete(accountId)
  }

  function askAll(withinMs: number): void {
    for (const accountId of store.shop().accounts.keys()) schedule(accountId, clock.now() + withinMs * random())
  }

  return {
    start() {
      isRunning = true
      stopListening = store.onCommit(follow)
      askAll(0)
    },
    stop() {
      isRunning = false
      stopListening()
      for (const watch of watches.values()) watch.cancel()
    },
    wake() {
      if (isRunning) askAll(5_000)
    },
    async fetchNow(accountId) {
      await poll(accountId)
    },
    health(accountId) {
      return accountHealth(store.shop(), accountId, watchOf(accountId))
    },
  }
}

/** The loop's own catch: a bug in one channel must not stop the others, and is seen in the log and as the account's trouble. */
function bugAnswer(log: Log, bug: unknown): Result<never> {
  log('poll.bug', { name: bug instanceof Error ? bug.name : 'unknown' })
  return fail({ code: 'unexpected' })
}
