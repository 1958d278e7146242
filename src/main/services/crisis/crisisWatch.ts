import { isPrivateKind } from '#shared/domain/conversations/isPrivateKind'
import type { CrisisEvent } from '#shared/domain/crisis/crisisEvent'
import { isAgainstShop } from '#shared/domain/crisis/crisisMessage'
import type { CrisisPhase } from '#shared/domain/crisis/crisisPhase'
import { crisisSettingsOf } from '#shared/domain/crisis/crisisSettingsOf'
import { phaseAfter } from '#shared/domain/crisis/phaseAfter'
import { fail, ok, type Result } from '#shared/domain/result'
import type { Change } from '#shared/domain/shop/change'
import type { Store } from '../../store/store'
import { commitDecision } from '../commitDecision'
import type { Clock, CrisisDesk, Log } from '../ports'
import type { CrisisMemory } from './crisisMemory'

export type StartedCrisis = Extract<CrisisEvent, { type: 'started' }>

type Means = {
  readonly store: Store
  readonly memory: CrisisMemory
  readonly desk: CrisisDesk
  readonly clock: Clock
  readonly log: Log
  /** A crisis has begun, and that is on disk. One that was over before it was seen is told as well. */
  readonly onAlert: (event: StartedCrisis) => void
  /** What is said of the crisis may have changed. */
  readonly onLooked: () => void
}

export type CrisisWatch = {
  /** Gathers what is known and looks; to be called once the whole shop is loaded. */
  start(): Promise<void>
  wake(): void
  stop(): void
  /** The owner says that it is over, or was none. `invalidRequest`: there is no alert. */
  end(): Promise<Result<void>>
}

/** In a flood one look follows another only after this. */
const leastPauseMs = 2_000
/** Where nobody could look or the disk refused. */
const lookAgainMs = 30_000
/** The number of people who complained falls as time goes by: it is told anew this often. */
const freshNumberMs = 60_000

/** Looks whether a crisis has begun or is over, and keeps that: after messages against the shop, and when its end may come. */
export function createCrisisWatch({ store, memory, desk, clock, log, onAlert, onLooked }: Means): CrisisWatch {
  let plannedAt = Infinity
  let lookedAt = -Infinity
  let isLooking = false
  let isStopped = false
  let cancel = () => {}
  let stopListening = () => {}

  function plan(at: number): void {
    if (isStopped || plannedAt <= at) return
    cancel()
    plannedAt = at
    cancel = clock.after(Math.max(0, at - clock.now()), () => void look())
  }

  function soon(): void {
    plan(Math.max(clock.now(), lookedAt + leastPauseMs))
  }

  async function look(): Promise<void> {
    plannedAt = Infinity
    cancel()
    if (isLooking) return plan(clock.now() + leastPauseMs)
    isLooking = true
    lookedAt = clock.now()
    const nextAt = await lookNow(lookedAt)
      .catch((bug: unknown) => afterBug(log, bug, lookedAt))
      .finally(() => (isLooking = false))
    plan(nextAt)
    if (!isStopped) onLooked()
  }

  /** Answers when to look again. */
  async function lookNow(now: number): Promise<number> {
    const { crisis: events, settings } = store.shop()
    const history = { messages: await memory.publicMessages(now), events, watchedSince: memory.watchedSince() }
    const crisisSettings = crisisSettingsOf(settings)
    const state = await desk.state(history, now, crisisSettings)
    if (isStopped) return Infinity
    if (state === null) return now + lookAgainMs
    const kept = await keep(events, state.fresh)
    if (!kept.ok) return now + lookAgainMs
    return kept.value === 'superseded' ? now + leastPauseMs : nextLookAt(state.now, now, crisisSettings.cooldownMinutes)
  }

  /** Nothing is kept where the owner has ended the crisis meanwhile. */
  async function keep(
    seen: readonly CrisisEvent[],
    fresh: readonly CrisisEvent[],
  ): Promise<Result<'kept' | 'superseded'>> {
    if (fresh.length === 0) return ok(store.shop().crisis === seen ? 'kept' : 'superseded')
    const kept = await commitDecision(store, (shop) =>
      shop.crisis === seen
        ? ok({ changes: fresh.map((event): Change => ({ type: 'crisisChanged', event })), value: 'kept' as const })
        : ok({ changes: [], value: 'superseded' as const }),
    )
    if (kept.ok && kept.value === 'kept') fresh.forEach(tell)
    return kept
  }

  function tell(event: CrisisEvent): void {
    if (event.type === 'ended') return log('crisis.ended', { by: event.by })
    const { negative, others, large, usual } = event.counts
    log('crisis.started', { reason: event.reason, negative, others, large, usual })
    onAlert(event)
  }

  function follow(changes: readonly Change[]): void {
    memory.follow(changes, clock.now())
    if (changes.some(mayMatter)) soon()
  }

  /** A crisis begins with a message in public against the shop, or because the owner calls other things one. */
  function mayMatter(change: Change): boolean {
    if (change.type === 'crisisChanged') return change.event.type === 'ended' && change.event.by === 'owner'
    if (change.type === 'settingsChanged') return !!(change.settings.crisis ?? change.settings.businessHours)
    if (change.type !== 'messageTriaged' || !isAgainstShop(change.verdict)) return false
    const kind = store.shop().conversations.get(change.conversationId)?.conversation.kind
    return kind !== undefined && !isPrivateKind(kind)
  }

  return {
    async start() {
      stopListening = store.onCommit(follow)
      await memory.gather(clock.now())
      soon()
    },
    wake: () => soon(),
    stop() {
      isStopped = true
      cancel()
      stopListening()
    },
    async end() {
      const ended = await commitDecision(store, (shop) => {
        if (phaseAfter(shop.crisis).phase !== 'alert') return fail({ code: 'invalidRequest' })
        const at = Math.max(clock.now(), shop.crisis.at(-1)?.at ?? 0)
        return ok({ changes: [{ type: 'crisisChanged', event: { type: 'ended', at, by: 'owner' } }], value: undefined })
      })
      if (ended.ok) log('crisis.ended', { by: 'owner' })
      return ended
    },
  }
}

/** The end of a crisis comes without a message, at the earliest one cooldown after it was last seen to be on. */
function nextLookAt(phase: CrisisPhase, now: number, cooldownMinutes: number): number {
  if (phase.phase === 'calm') return Infinity
  const endAt = (phase.coolingSince ?? now) + cooldownMinutes * 60_000
  return phase.phase === 'alert' ? Math.min(endAt, now + freshNumberMs) : endAt
}

/** The loop's own catch: a bug must not stop the watch, and is seen in the log. */
function afterBug(log: Log, bug: unknown, now: number): number {
  log('crisis.bug', { name: bug instanceof Error ? bug.name : 'unknown' })
  return now + lookAgainMs
}
