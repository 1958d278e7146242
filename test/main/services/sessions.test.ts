import { describe, expect, it } from 'vitest'

import type { AppError } from '#shared/domain/errors'
import { fail, ok, type Result } from '#shared/domain/result'
import { anAccount } from '#test/builders/arrivals'
import { createFakeClock } from '#test/fakes/fakeClock'
import { createFakeVault } from '#test/fakes/fakeVault'
import { createMemoryStore } from '#test/fakes/memoryStore'
import type { Channel, Session } from '../../../src/main/channels/channel'
import { createSessions } from '../../../src/main/services/sessions'

const accountId = 'x:shop'

function aSession(token: string, expiresAt: number | null = null): Session {
  return { remoteUserId: 'shop', secrets: { accessToken: token }, expiresAt }
}

function setUp({
  stored = aSession('first') as Session | null,
  renewal = ok(aSession('second')) as Result<Session>,
} = {}) {
  const clock = createFakeClock()
  const vault = createFakeVault()
  const store = createMemoryStore([{ type: 'accountConnected', account: anAccount() }])
  const renewed: string[] = []
  if (stored) vault.sessions.set(accountId, stored)
  const renew = async (session: Session) => {
    renewed.push(session.secrets.accessToken ?? '')
    await Promise.resolve()
    return renewal
  }
  // Only what sessions use of a channel.
  const channel = { renew } as Partial<Channel> as Channel
  const sessions = createSessions({ store, vault, channelOf: () => channel, clock, log: () => {} })
  const ask = (expired: (token: string) => boolean) =>
    sessions.withSession(
      accountId,
      async (session) => session.secrets.accessToken ?? '',
      (token) => expired(token),
    )
  return { clock, vault, store, sessions, renewed, ask }
}

const never = () => false

describe('withSession', () => {
  it('uses the session of the vault', async () => {
    const { ask } = setUp()
    expect(await ask(never)).toEqual(ok('first'))
  })

  it('renews a session that is about to run out before it is used', async () => {
    const clockStart = createFakeClock().now()
    const { ask, vault } = setUp({ stored: aSession('first', clockStart + 59_000) })

    expect(await ask(never)).toEqual(ok('second'))
    expect(vault.sessions.get(accountId)?.secrets.accessToken).toBe('second')
  })

  it('renews and asks once more after an answer that says it has expired', async () => {
    const { ask, renewed } = setUp()

    expect(await ask((token) => token === 'first')).toEqual(ok('second'))
    expect(renewed).toEqual(['first'])
  })

  it('renews once for a hundred expired answers at the same time', async () => {
    const { ask, renewed } = setUp()
    const answers = await Promise.all(Array.from({ length: 100 }, () => ask((token) => token === 'first')))

    expect(answers.every((answer) => answer.ok && answer.value === 'second')).toBe(true)
    expect(renewed).toEqual(['first'])
  })

  it('has the renewed session on disk before anybody uses it', async () => {
    const { sessions, vault } = setUp()
    const onDisk: (string | undefined)[] = []
    await sessions.withSession(
      accountId,
      async (session) => {
        onDisk.push(vault.sessions.get(accountId)?.secrets.accessToken)
        return session.secrets.accessToken
      },
      (token) => token === 'first',
    )

    expect(onDisk).toEqual(['first', 'second'])
  })

  it.each<AppError>([
    { code: 'offline' },
    { code: 'serverTrouble', status: 503 },
    { code: 'unreadableAnswer' },
    { code: 'timedOut' },
  ])('does not end a sign-in because a renewal met $code', async (error) => {
    const { ask, store } = setUp({ renewal: fail(error) })

    expect(await ask(() => true)).toEqual(fail(error))
    expect(store.shop().accounts.get(accountId)?.signInEndedAt).toBeNull()
  })

  it('ends the sign-in when the network refuses to renew it, and asks no more', async () => {
    const { ask, store, renewed } = setUp({ renewal: fail({ code: 'authExpired' }) })

    expect(await ask(() => true)).toEqual(fail({ code: 'authExpired' }))
    expect(store.shop().accounts.get(accountId)?.signInEndedAt).not.toBeNull()
    await ask(() => true)
    expect(renewed).toHaveLength(1)
  })

  it('ends the sign-in when even a renewed session is refused', async () => {
    const { ask, store } = setUp()

    expect(await ask(() => true)).toEqual(fail({ code: 'authExpired' }))
    expect(store.shop().accounts.get(accountId)?.signInEndedAt).not.toBeNull()
  })

  it('asks the owner to sign in again when the vault has nothing or cannot be read', async () => {
    const empty = setUp({ stored: null })
    expect(await empty.ask(never)).toEqual(fail({ code: 'authExpired' }))
    expect(empty.store.shop().accounts.get(accountId)?.signInEndedAt).not.toBeNull()

    const unreadable = setUp()
    unreadable.vault.failNext({ code: 'vaultUnreadable' })
    expect(await unreadable.ask(never)).toEqual(fail({ code: 'vaultUnreadable' }))
    expect(unreadable.store.shop().accounts.get(accountId)?.signInEndedAt).not.toBeNull()
  })

  it('works on from memory when the disk refuses a renewed session, and saves it with the next use', async () => {
    const { sessions, vault, ask } = setUp()
    await ask(never)
    vault.failNext({ code: 'diskFull' })

    expect(await ask((token) => token === 'first')).toEqual(ok('second'))
    expect(vault.sessions.get(accountId)?.secrets.accessToken).toBe('first')
    expect(await ask(never)).toEqual(ok('second'))
    expect(vault.sessions.get(accountId)?.secrets.accessToken).toBe('second')
    expect(sessions).toBeDefined()
  })

  it('keeps nothing of a renewal that the owner disconnected under', async () => {
    const { sessions, store, vault, ask } = setUp()
    const asking = ask((token) => token === 'first')
    await sessions.end(accountId)
    await store.commit(() => [{ type: 'accountDisconnected', accountId, at: 1 }])
    await asking

    expect(vault.sessions.has(accountId)).toBe(false)
  })
})

describe('begin', () => {
  it('fails when the session cannot be kept, and keeps the old one', async () => {
    const { sessions, vault, ask } = setUp()
    vault.failNext({ code: 'diskFull' })

    expect(await sessions.begin(accountId, aSession('fresh'))).toEqual(fail({ code: 'diskFull' }))
    expect(await ask(never)).toEqual(ok('first'))
  })
})
