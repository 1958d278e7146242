import type { Capabilities } from '#shared/domain/accounts/capabilities'
import { fail, ok, type Result } from '#shared/domain/result'
import type { Channel, Page, Session } from '../../src/main/channels/channel'
import type { FakeNetwork } from './fakeNetwork'

export const aSession: Session = { remoteUserId: 'shop', secrets: { accessToken: 'token' }, expiresAt: null }

export const someCapabilities: Capabilities = {
  kinds: ['mention', 'directMessage'],
  publicLength: { unit: 'xWeighted', limit: 280 },
  privateLength: { unit: 'characters', limit: 10_000 },
  replyWindowHours: null,
  canThread: true,
  canGoPrivate: true,
  publicMedia: null,
  privateMedia: null,
  safeToRepeat: false,
  canReadBack: true,
  canShowProfile: false,
  canSearchTerms: false,
  hasCosts: true,
  profileCostUsd: 0,
  linkCostUsd: 0,
  hidesEncryptedChats: false,
}

export type FakeChannelParts = {
  readonly network?: FakeNetwork
  readonly capabilities?: Partial<Capabilities>
  /** What the next polls answer; after these nothing is new. */
  readonly pages?: Result<Page>[]
  readonly renew?: () => Promise<Result<Session>>
  readonly webPage?: Channel['webPage'] | null
}

/** A channel whose network is a test's own. It reads back unless `canReadBack` says otherwise. */
export function createFakeChannel(parts: FakeChannelParts = {}): Channel {
  const { network, pages = [] } = parts
  const capabilities = { ...someCapabilities, ...parts.capabilities }
  const webPage = parts.webPage ?? ((reply) => `https://network.example/compose?text=${encodeURIComponent(reply.text)}`)
  return {
    id: 'x',
    capabilities,
    signIn: async () => ok({ session: aSession, handle: 'potteryshop', displayName: 'Pottery Shop' }),
    renew: parts.renew ?? (async () => ok(aSession)),
    signOut: async () => ok(undefined),
    fetchNew: async (_session, { cursor }) =>
      pages.shift() ?? ok({ arrivals: [], cursor, hasMore: false, costs: [], skippedCount: 0, trouble: null }),
    send: async (_session, reply) =>
      network?.send(reply) ?? { type: 'deferred', retryAt: null, reason: { code: 'offline' } },
    ...(capabilities.canReadBack && {
      findSent: async (_session, search) => network?.find(search) ?? fail({ code: 'offline' }),
    }),
    ...(parts.webPage !== null && { webPage }),
  }
}
