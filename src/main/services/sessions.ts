import { type AppError } from '#shared/domain/errors'
import { fail, ok, type Result } from '#shared/domain/result'
import type { Channel, Session } from '../channels/channel'
import type { Store } from '../store/store'
import type { Clock, Log, Vault } from './ports'
import type { WithSession } from './withSession'

/** Renewed this long before its end, so that a request under way does not outlive it. */
const marginMs = 60_000

type Means = {
  readonly store: Store
  readonly vault: Vault
  readonly channelOf: (accountId: string) => Channel | null
  readonly clock: Clock
  readonly log: Log
}

export type Sessions = {
  readonly withSession: WithSession
  /** Takes over a fresh sign-in: on disk before it is used. */
  begin(accountId: string, session: Session): Promise<Result<void>>
  /** Forgets a sign-in here; the answer is the session, for telling the network. */
  end(accountId: string): Promise<Result<Session | null>>
}

/**
 * The one place that holds tokens in use. Refresh tokens are single use: at most one renewal an account runs at a time, and
 * its answer is on disk before anybody uses it. Only the network's own word ends a sign-in, never a failure on the way.
 */
export function createSessions({ store, vault, channelOf, clock, log }: Means): Sessions {
  const held = new Map<string, Session>()
  const unsaved = new Set<string>()
  const ending = new Set<string>()
  const renewals = new Map<string, Promise<Result<Session>>>()

  async function current(accountId: string): Promise<Result<Session>> {
    const known = held.get(accountId)
    if (known) return ok(known)
    const loaded = await vault.load(accountId)
    if (!loaded.ok) return loaded
    if (!loaded.value) return fail({ code: 'authExpired' })
    // Another caller may have renewed while the vault was read.
    const session = held.get(accountId) ?? loaded.value
    held.set(accountId, session)
    return ok(session)
  }

  async function fresh(accountId: string): Promise<Result<Session>> {
    const session = await current(accountId)
    if (!session.ok) return session
    if (unsaved.has(accountId)) await save(accountId, session.value)
    const { expiresAt } = session.value
    return expiresAt !== null && expiresAt - marginMs <= clock.now() ? renewOnce(accountId, session.value) : session
  }

  function renewOnce(accountId: string, old: Session): Promise<Result<Session>> {
    const newer = held.get(accountId)
    if (newer && newer !== old) return Promise.resolve(ok(newer))
    const running = renewals.get(accountId)
    if (running) return running
    const renewal = renew(accountId, old).finally(() => renewals.delete(accountId))
    renewals.set(accountId, renewal)
    return renewal
  }

  async function renew(accountId: string, old: Session): Promise<Result<Session>> {
    const channel = channelOf(accountId)
    if (!channel) return fail({ code: 'notFound' })
    const renewed = await channel.renew(old)
    log('session.renewed', { ok: renewed.ok, code: renewed.ok ? null : renewed.error.code })
    if (!renewed.ok) return renewed
    // The owner may have disconnected meanwhile: nothing is kept then.
    if (ending.has(accountId) || !store.shop().accounts.has(accountId)) return fail({ code: 'authExpired' })
    await save(accountId, renewed.value)
    held.set(accountId, renewed.value)
    return renewed
  }

  /** The old token is spent at the network: if the disk refuses, the new pair works from memory and is saved at the next use. */
  async function save(accountId: string, session: Session): Promise<void> {
    const saved = await vault.save(accountId, session)
    if (saved.ok) unsaved.delete(accountId)
    else unsaved.add(accountId)
  }

  async function ended(accountId: string, error: AppError): Promise<Result<never>> {
    if (error.code === 'authExpired' || error.code === 'vaultUnreadable') await markEnded(accountId)
    return fail(error)
  }

  async function markEnded(accountId: string): Promise<void> {
    held.delete(accountId)
    await store.commit((shop) => {
      const account = shop.accounts.get(accountId)
      return account && account.signInEndedAt === null
        ? [{ type: 'accountSignInEnded', accountId, at: clock.now() }]
        : []
    })
  }

  return {
    async withSession(accountId, use, isExpired) {
      if (store.shop().accounts.get(accountId)?.signInEndedAt !== null) return fail({ code: 'authExpired' })
      const session = await fresh(accountId)
      if (!session.ok) return ended(accountId, session.error)
      const answer = await use(session.value)
      if (!isExpired(answer)) return ok(answer)
      const renewed = await renewOnce(accountId, session.value)
      if (!renewed.ok) return ended(accountId, renewed.error)
      const second = await use(renewed.value)
      return isExpired(second) ? ended(accountId, { code: 'authExpired' }) : ok(second)
    },
    async begin(accountId, session) {
      const saved = await vault.save(accountId, session)
      if (!saved.ok) return saved
      ending.delete(accountId)
      unsaved.delete(accountId)
      held.set(accountId, session)
      return ok(undefined)
    },
    async end(accountId) {
      ending.add(accountId)
      await renewals.get(accountId)
      const session = await current(accountId)
      held.delete(accountId)
      unsaved.delete(accountId)
      const removed = await vault.remove(accountId)
      return removed.ok ? ok(session.ok ? session.value : null) : removed
    },
  }
}
