import type { Account } from '#shared/domain/accounts/account'
import type { Capabilities } from '#shared/domain/accounts/capabilities'
import type { Health } from '#shared/domain/accounts/health'
import type { CostSummary } from '#shared/domain/costs/costSummary'
import type { RequestOutput } from '#shared/ipc/contract'

type AccountList = RequestOutput<'accounts.list'>
export type AccountEntry = AccountList['accounts'][number]

export function aHealth(parts: Partial<Health> = {}): Health {
  return {
    state: 'good',
    lastGoodFetchAt: 1_000_000,
    nextFetchAt: 1_060_000,
    newestMessageAt: 940_000,
    error: null,
    skippedCount: 0,
    ...parts,
  }
}

/** What X can do. */
export function someCapabilities(parts: Partial<Capabilities> = {}): Capabilities {
  return {
    kinds: ['mention', 'directMessage', 'listening'],
    publicLength: { unit: 'xWeighted', limit: 280 },
    privateLength: { unit: 'characters', limit: 10_000 },
    replyWindowHours: null,
    canThread: true,
    canGoPrivate: true,
    publicMedia: null,
    privateMedia: null,
    safeToRepeat: false,
    canReadBack: true,
    canShowProfile: true,
    canSearchTerms: true,
    hasCosts: true,
    profileCostUsd: 0.06,
    linkCostUsd: 0.2,
    hidesEncryptedChats: true,
    ...parts,
  }
}

export function aCostSummary(parts: Partial<CostSummary> = {}): CostSummary {
  return {
    todayUsd: 0.31,
    monthUsd: 6.84,
    dailyLimitUsd: 1,
    today: [
      { resource: 'ownedPost', count: 12, usd: 0.012 },
      { resource: 'directMessage', count: 20, usd: 0.2 },
    ],
    days: [{ day: '1970-01-01', usd: 0.31 }],
    ...parts,
  }
}

export function anAccount(parts: Partial<Omit<Account, 'cursor'>> = {}): Omit<Account, 'cursor'> {
  return {
    id: 'x:shop',
    channelId: 'x',
    remoteUserId: 'shop',
    handle: 'claycorner',
    displayName: 'Clay Corner',
    connectedAt: 0,
    signInEndedAt: null,
    options: { brandTerms: ['clay corner'], dailyLimitUsd: 1 },
    ...parts,
  }
}

export function anAccountEntry(parts: Partial<AccountEntry> = {}): AccountEntry {
  return {
    account: anAccount(),
    health: aHealth(),
    capabilities: someCapabilities(),
    costs: aCostSummary(),
    ...parts,
  }
}

/** X can be connected, with the three callback addresses of the loopback listener. */
export const connectableX: AccountList['connectable'][number] = {
  channelId: 'x',
  hasBuiltInClientId: false,
  redirectUris: [
    'http://127.0.0.1:43117/callback',
    'http://127.0.0.1:43118/callback',
    'http://127.0.0.1:43119/callback',
  ],
}

export function anAccountList(parts: Partial<AccountList> = {}): AccountList {
  return { accounts: [anAccountEntry()], connectable: [connectableX], signingInTo: null, ...parts }
}
