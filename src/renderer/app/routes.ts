import type { ChannelId } from '#shared/domain/accounts/channelId'
import type { LaneId } from '#shared/domain/conversations/inboxView'

type InboxRoute = { readonly page: 'inbox'; readonly lane: LaneId; readonly conversationId: string | null }

/** Where in the window the owner is. */
export type Route =
  | InboxRoute
  | { readonly page: 'connect'; readonly channelId: ChannelId; readonly accountId: string | null }
  | { readonly page: PlainPage }

// Tables instead of the schemas: zod stays out of the window, where the CSP forbids what it compiles.
const lanes: Readonly<Record<LaneId, true>> = {
  now: true,
  inbox: true,
  directMessages: true,
  negative: true,
  questions: true,
  mentions: true,
  community: true,
  waiting: true,
  done: true,
}
const channels: Readonly<Record<ChannelId, true>> = {
  x: true,
  facebook: true,
  instagram: true,
  mastodon: true,
  bluesky: true,
  mail: true,
  feeds: true,
}
const plainPages = [
  'drafts',
  'outbox',
  'templates',
  'accounts',
  'settings',
  'crisis',
  'rules',
  'data',
  'about',
  'welcome',
] as const
export type PlainPage = (typeof plainPages)[number]

export const inboxRoute: InboxRoute = { page: 'inbox', lane: 'inbox', conversationId: null }

/** `#/inbox/<lane>/<conversationId?>`, `#/accounts/connect/<channelId>/<accountId?>`, `#/<page>`. */
export function routeHash(route: Route): string {
  switch (route.page) {
    case 'inbox':
      return joinHash('inbox', route.lane, route.conversationId)
    case 'connect':
      return joinHash('accounts', 'connect', route.channelId, route.accountId)
    default:
      return joinHash(route.page)
  }
}

/** Anything that is no address of ours is the inbox. */
export function parseHash(hash: string): Route {
  const [page, first, second, third] = hash
    .replace(/^#?\/?/, '')
    .split('/')
    .map(decodePart)
  if (page === 'inbox') return inbox(first, second)
  if (page === 'accounts' && first === 'connect') return connect(second, third)
  const plain = plainPages.find((name) => name === page)
  return plain === undefined ? inboxRoute : { page: plain }
}

function inbox(lane: string | undefined, conversationId: string | undefined): Route {
  return { page: 'inbox', lane: oneOf(lanes, lane) ?? 'inbox', conversationId: conversationId || null }
}

function connect(channelId: string | undefined, accountId: string | undefined): Route {
  const known = oneOf(channels, channelId)
  return known === undefined
    ? { page: 'accounts' }
    : { page: 'connect', channelId: known, accountId: accountId || null }
}

function oneOf<K extends string>(names: Readonly<Record<K, true>>, name: string | undefined): K | undefined {
  return (Object.keys(names) as K[]).find((one) => one === name)
}

function joinHash(...parts: readonly (string | null)[]): string {
  const present = parts.filter((part) => part !== null)
  return `#/${present.map((part) => encodeURIComponent(part)).join('/')}`
}

function decodePart(part: string): string {
  return /%(?![0-9a-f]{2})/i.test(part) ? part : decodeURIComponent(part)
}
