import type { Account, AccountOptions } from '#shared/domain/accounts/account'
import { defaultAccountOptions } from '#shared/domain/accounts/defaultAccountOptions'
import { judgeTerm, type TermVerdict } from '#shared/domain/brand/judgeTerm'
import type { ChannelId } from '#shared/domain/accounts/channelId'
import { fail, ok, type Result } from '#shared/domain/result'
import type { Change } from '#shared/domain/shop/change'
import type { Channel, SignedIn, SignInFields } from '../channels/channel'
import type { Store } from '../store/store'
import type { Clock, Log, SignInDesk, Vault } from './ports'
import type { Sessions } from './sessions'

type Means = {
  readonly store: Store
  readonly vault: Vault
  readonly sessions: Sessions
  readonly channelById: (channelId: ChannelId) => Channel | null
  readonly desk: SignInDesk
  readonly clock: Clock
  readonly log: Log
  readonly onSignIn: () => void
}

export type ConnectInput = {
  readonly channelId: ChannelId
  readonly fields: SignInFields
  readonly accountId: string | null
}

/** What is left out stays as it is. */
export type OptionsPatch = { readonly [K in keyof AccountOptions]?: AccountOptions[K] | undefined }

export type Accounts = {
  /** Signs in through the owner's browser. One sign-in at a time: a new one ends the one before it. */
  connect(input: ConnectInput): Promise<Result<{ accountId: string }>>
  cancelSignIn(): void
  signingInTo(): ChannelId | null
  /** Forgets the sign-in and the account; its conversations stay. */
  disconnect(accountId: string): Promise<Result<void>>
  changeOptions(accountId: string, patch: OptionsPatch): Promise<Result<void>>
  /** Takes a proposed spelling as a brand term, or remembers that it is not wanted. */
  judgeTerm(accountId: string, term: string, verdict: TermVerdict): Promise<Result<void>>
}

export function createAccounts({ store, vault, sessions, channelById, desk, clock, log, onSignIn }: Means): Accounts {
  let signIn: { readonly channelId: ChannelId; readonly abort: AbortController } | null = null

  async function connect(input: ConnectInput): Promise<Result<{ accountId: string }>> {
    const channel = channelById(input.channelId)
    if (!channel) return fail({ code: 'notFound' })
    if (vault.protection() === 'plainNeedsConsent') return fail({ code: 'vaultNeedsConsent' })
    signIn?.abort.abort()
    const abort = new AbortController()
    const mine = { channelId: input.channelId, abort }
    signIn = mine
    onSignIn()
    try {
      const fields = await withRememberedFields(input)
      const signedIn = await channel.signIn(desk(abort.signal), fields)
      log('signIn.done', { channel: input.channelId, ok: signedIn.ok, code: signedIn.ok ? null : signedIn.error.code })
      if (abort.signal.aborted) return fail({ code: 'signInCancelled' })
      return signedIn.ok ? await keep(channel, signedIn.value, input.accountId) : signedIn
    } finally {
      if (signIn === mine) signIn = null
      onSignIn()
    }
  }

  /** Signing in again needs nothing typed again: what the last session knew (a Client ID) still counts. */
  async function withRememberedFields({ accountId, fields }: ConnectInput): Promise<SignInFields> {
    if (accountId === null) return fields
    const last = await vault.load(accountId)
    return last.ok && last.value ? { ...last.value.secrets, ...fields } : fields
  }

  async function keep(
    channel: Channel,
    signedIn: SignedIn,
    expectedId: string | null,
  ): Promise<Result<{ accountId: string }>> {
    const accountId = `${channel.id}:${signedIn.session.remoteUserId}`
    if (expectedId !== null && expectedId !== accountId) {
      await channel.signOut(signedIn.session)
      return fail({ code: 'signInOtherAccount', handle: signedIn.handle })
    }
    const begun = await sessions.begin(accountId, signedIn.session)
    if (!begun.ok) return begun
    const kept = await store.commit((shop) => [
      connected(shop.accounts.get(accountId), channel.id, accountId, signedIn, clock.now()),
    ])
    return kept.ok ? ok({ accountId }) : kept
  }

  return {
    connect,
    cancelSignIn: () => signIn?.abort.abort(),
    signingInTo: () => signIn?.channelId ?? null,
    async disconnect(accountId) {
      const account = store.shop().accounts.get(accountId)
      if (!account) return fail({ code: 'notFound' })
      const session = await sessions.end(accountId)
      if (!session.ok) return session
      const gone = await store.commit(() => [{ type: 'accountDisconnected', accountId, at: clock.now() }])
      if (session.value) void channelById(account.channelId)?.signOut(session.value)
      return gone
    },
    changeOptions(accountId, patch) {
      return store.commit((shop) => {
        const account = shop.accounts.get(accountId)
        if (!account) return []
        return [{ type: 'accountOptionsChanged', accountId, options: patched(account.options, patch) }]
      })
    },
    judgeTerm(accountId, term, verdict) {
      return store.commit((shop) => {
        const options = shop.accounts.get(accountId)?.options
        const judged = options && judgeTerm(options, term, verdict)
        return judged && judged !== options ? [{ type: 'accountOptionsChanged', accountId, options: judged }] : []
      })
    },
  }
}

/** The same account again keeps where it left off and what the owner set. */
function connected(
  known: Account | undefined,
  channelId: ChannelId,
  accountId: string,
  signedIn: SignedIn,
  now: number,
): Change {
  const account: Account = {
    id: accountId,
    channelId,
    remoteUserId: signedIn.session.remoteUserId,
    handle: signedIn.handle,
    displayName: signedIn.displayName,
    connectedAt: known?.connectedAt ?? now,
    signInEndedAt: null,
    cursor: known?.cursor ?? {},
    options: known?.options ?? defaultAccountOptions,
  }
  return { type: 'accountConnected', account }
}

function patched(
  options: AccountOptions,
  {
    brandTerms = options.brandTerms,
    dailyLimitUsd = options.dailyLimitUsd,
    undoSeconds = options.undoSeconds ?? null,
    refusedTerms = options.refusedTerms,
  }: OptionsPatch,
): AccountOptions {
  return { brandTerms, dailyLimitUsd, undoSeconds, ...(refusedTerms && { refusedTerms }) }
}
