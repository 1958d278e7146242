import { describe, expect, it } from 'vitest'

import { fail, ok, type Result } from '#shared/domain/result'
import { anAccount } from '#test/builders/arrivals'
import { createFakeClock } from '#test/fakes/fakeClock'
import { createFakeVault } from '#test/fakes/fakeVault'
import { createMemoryStore } from '#test/fakes/memoryStore'
import type { Channel, Session, SignedIn, SignInBrowser, SignInFields } from '../../../src/main/channels/channel'
import { createAccounts } from '../../../src/main/services/accounts'
import { createSessions } from '../../../src/main/services/sessions'

const accountId = 'x:shop'
const session: Session = { remoteUserId: 'shop', secrets: { accessToken: 'token', clientId: 'mine' }, expiresAt: null }
const signedIn: SignedIn = { session, handle: 'potteryshop', displayName: 'Pottery Shop' }

function setUp(
  answer: (browser: SignInBrowser) => Promise<Result<SignedIn>> = async () => ok(signedIn),
  protection = createFakeVault(),
) {
  const clock = createFakeClock()
  const store = createMemoryStore()
  const vault = protection
  const fields: SignInFields[] = []
  const signedOut: Session[] = []
  const channel = {
    id: 'x',
    signIn: async (browser: SignInBrowser, given: SignInFields) => {
      fields.push(given)
      return answer(browser)
    },
    signOut: async (gone: Session) => {
      signedOut.push(gone)
      return ok(undefined)
    },
  } as Partial<Channel> as Channel
  const sessions = createSessions({ store, vault, channelOf: () => channel, clock, log: () => {} })
  const accounts = createAccounts({
    store,
    vault,
    sessions,
    channelById: (id) => (id === 'x' ? channel : null),
    desk: (signal) => ({ signal, open: async () => ok(undefined) }),
    clock,
    log: () => {},
    onSignIn: () => {},
  })
  return { store, vault, accounts, fields, signedOut }
}

const connectX = { channelId: 'x', fields: { clientId: 'mine' }, accountId: null } as const

describe('connect', () => {
  it('keeps the sign-in in the vault and the account in the shop, without any token', async () => {
    const { accounts, store, vault } = setUp()

    expect(await accounts.connect(connectX)).toEqual(ok({ accountId }))
    expect(vault.sessions.get(accountId)).toEqual(session)
    expect(JSON.stringify(store.log)).not.toContain('token')
    expect(store.shop().accounts.get(accountId)).toMatchObject({ handle: 'potteryshop', signInEndedAt: null })
  })

  it('asks the owner first where the system cannot encrypt', async () => {
    const { accounts, fields } = setUp(undefined, createFakeVault('plainNeedsConsent'))

    expect(await accounts.connect(connectX)).toEqual(fail({ code: 'vaultNeedsConsent' }))
    expect(fields).toEqual([])
  })

  it('goes on where an account left off when its owner signs in again, with nothing typed again', async () => {
    const { accounts, store, vault, fields } = setUp()
    vault.sessions.set(accountId, session)
    const known = anAccount({
      cursor: { since: '7' },
      options: { brandTerms: ['acme'], dailyLimitUsd: 3 },
      signInEndedAt: 5,
    })
    await store.commit(() => [{ type: 'accountConnected', account: known }])

    await accounts.connect({ channelId: 'x', fields: {}, accountId })
    expect(fields[0]).toMatchObject({ clientId: 'mine' })
    expect(store.shop().accounts.get(accountId)).toMatchObject({
      cursor: { since: '7' },
      options: known.options,
      signInEndedAt: null,
    })
  })

  it('refuses another account where one was to be signed in again, and signs that one out', async () => {
    const { accounts, store, vault, signedOut } = setUp()

    expect(await accounts.connect({ ...connectX, accountId: 'x:other' })).toEqual(
      fail({ code: 'signInOtherAccount', handle: 'potteryshop' }),
    )
    expect(signedOut).toEqual([session])
    expect(vault.sessions.size).toBe(0)
    expect(store.shop().accounts.size).toBe(0)
  })

  it('keeps nothing of a sign-in that the owner cancelled, even if the network still answers', async () => {
    const { accounts, vault } = setUp(
      (browser) => new Promise((resolve) => browser.signal.addEventListener('abort', () => resolve(ok(signedIn)))),
    )
    const connecting = accounts.connect(connectX)
    expect(accounts.signingInTo()).toBe('x')
    await Promise.resolve()
    accounts.cancelSignIn()

    expect(await connecting).toEqual(fail({ code: 'signInCancelled' }))
    expect(vault.sessions.size).toBe(0)
    expect(accounts.signingInTo()).toBeNull()
  })

  it('shows no account when the vault refuses', async () => {
    const { accounts, vault, store } = setUp()
    vault.failNext({ code: 'diskFull' })

    expect(await accounts.connect(connectX)).toEqual(fail({ code: 'diskFull' }))
    expect(store.shop().accounts.size).toBe(0)
  })
})

describe('disconnect', () => {
  it('forgets the sign-in and the account and tells the network', async () => {
    const { accounts, vault, store, signedOut } = setUp()
    await accounts.connect(connectX)

    expect(await accounts.disconnect(accountId)).toEqual(ok(undefined))
    expect(vault.sessions.size).toBe(0)
    expect(store.shop().accounts.size).toBe(0)
    expect(signedOut).toEqual([session])
  })
})

describe('judgeTerm', () => {
  it('keeps a confirmed spelling as a brand term and remembers a refused one, also when other options change', async () => {
    const { accounts, store } = setUp()
    await accounts.connect(connectX)
    await accounts.judgeTerm(accountId, 'acmee', 'wanted')
    await accounts.judgeTerm(accountId, 'amce', 'refused')
    await accounts.changeOptions(accountId, { undoSeconds: 30 })

    const options = () => store.shop().accounts.get(accountId)?.options
    expect(options()).toMatchObject({ brandTerms: ['acmee'], refusedTerms: ['amce'], undoSeconds: 30 })
    await accounts.changeOptions(accountId, { refusedTerms: [] })
    expect(options()).toMatchObject({ brandTerms: ['acmee'], refusedTerms: [] })
  })

  it('loses none of two spellings confirmed at once, and writes nothing where nothing changes', async () => {
    const { accounts, store } = setUp()
    await accounts.connect(connectX)
    await Promise.all([
      accounts.judgeTerm(accountId, 'acmee', 'wanted'),
      accounts.judgeTerm(accountId, 'amce', 'wanted'),
    ])
    expect(store.shop().accounts.get(accountId)?.options.brandTerms).toEqual(['acmee', 'amce'])

    const written = store.log.length
    expect(await accounts.judgeTerm(accountId, 'AMCE', 'wanted')).toEqual(ok(undefined))
    expect(await accounts.judgeTerm('x:nobody', 'amce', 'wanted')).toEqual(ok(undefined))
    expect(store.log.slice(written).flat()).toEqual([])
  })
})

describe('changeOptions', () => {
  it('leaves alone what is not named', async () => {
    const { accounts, store } = setUp()
    await accounts.connect(connectX)
    await accounts.changeOptions(accountId, { brandTerms: ['acme'] })
    await accounts.changeOptions(accountId, { undoSeconds: 30 })
    await accounts.changeOptions(accountId, { dailyLimitUsd: null })

    const kept = { brandTerms: ['acme'], dailyLimitUsd: null, undoSeconds: 30 }
    expect(store.shop().accounts.get(accountId)?.options).toEqual(kept)
    await accounts.changeOptions(accountId, { undoSeconds: null })
    expect(store.shop().accounts.get(accountId)?.options).toEqual({ ...kept, undoSeconds: null })
  })
})
