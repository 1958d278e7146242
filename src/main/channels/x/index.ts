import type { Capabilities } from '#shared/domain/accounts/capabilities'
import { fail } from '#shared/domain/result'
import type { CallbackTexts } from '../../net/callbackPage'
import type { NetLimits } from '../../net/netLimits'
import { type Origins, realOrigins } from '../../net/origins'
import type { Channel, Session } from '../channel'
import type { XClientDeps } from './client'
import { fetchNew } from './fetchNew'
import { findSent } from './findSent'
import { usd } from './prices'
import { privateThreadId } from './privateThreadId'
import { profile, profileCostUsd } from './profile'
import { renew } from './renew'
import { send } from './send'
import { sessionClient, xSecrets } from './session'
import { signIn } from './signIn'
import { signOut } from './signOut'
import { webPage } from './webPage'

export type XChannelOptions = {
  /** The Client ID this build brings along; null: the owner needs an own one. */
  readonly builtInClientId: string | null
  readonly now: () => number
  /** What the browser shows after the sign-in, in the language of the moment. */
  readonly callbackTexts: () => CallbackTexts
  readonly origins?: Origins
  readonly wait?: (ms: number) => Promise<void>
  /** Where the sign-in comes back to; only tests choose others. */
  readonly callbackPorts?: readonly number[]
  /** How long a call may take; only fault runs have less patience than `netLimits`. */
  readonly limits?: NetLimits
}

/** Whichever megabyte X means, this is no more; a GIF goes alone. */
const megabyte = 1_000_000
const media = {
  mostBytes: 5 * megabyte,
  largestGif: 15 * megabyte,
  types: ['image/jpeg' as const, 'image/png' as const, 'image/gif' as const, 'image/webp' as const],
}

const capabilities: Capabilities = {
  kinds: ['directMessage', 'mention', 'listening'],
  publicLength: { unit: 'xWeighted', limit: 280 },
  privateLength: { unit: 'characters', limit: 10_000 },
  replyWindowHours: null,
  canThread: true,
  canGoPrivate: true,
  publicMedia: { ...media, mostPictures: 4, longestAlt: 1000 },
  privateMedia: { ...media, mostPictures: 1, longestAlt: 0 },
  safeToRepeat: false,
  canReadBack: true,
  canShowProfile: true,
  canSearchTerms: true,
  hasCosts: true,
  profileCostUsd,
  linkCostUsd: usd.sentPostWithLink,
  hidesEncryptedChats: true,
}

/** X through its interface v2. Sign-in field: `clientId`, the owner's own app at X; without it the built-in one is used. */
export function createXChannel(options: XChannelOptions): Channel {
  const { builtInClientId, now, origins = realOrigins, wait = waited } = options
  const deps: XClientDeps = { origins, now, ...(options.limits && { limits: options.limits }) }
  const inside = (session: Session) => {
    const { userId, handle, clientId } = xSecrets(session)
    return {
      client: sessionClient(deps, session),
      us: { id: userId, handle },
      ownsApp: clientId !== builtInClientId,
      now,
      wait,
    }
  }
  return {
    id: 'x',
    capabilities,
    async signIn(browser, fields) {
      const clientId = fields.clientId?.trim() || builtInClientId
      if (clientId === null || !/^[\w-]{5,200}$/.test(clientId)) return fail({ code: 'clientIdMissing' })
      const ports = options.callbackPorts && { ports: options.callbackPorts }
      return signIn({ ...deps, ...ports, texts: options.callbackTexts }, clientId, browser)
    },
    renew: (session) => renew(deps, session),
    signOut: (session) => signOut(deps, session),
    fetchNew: (session, input) => fetchNew({ ...input, ...inside(session), now: now() }),
    send: (session, reply, files = []) => send(inside(session), reply, files),
    findSent: (session, search) => findSent(inside(session), search),
    profile: (session, identity, budget) => profile({ ...inside(session), identity, budget, now: now() }),
    privateThreadId,
    webPage,
  }
}

function waited(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}
