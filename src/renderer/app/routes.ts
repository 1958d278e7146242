import { channelIdSchema, type ChannelId } from '#shared/domain/accounts/channelId'
import { laneIdSchema, type LaneId } from '#shared/domain/conversations/inboxView'

/** Where in the window the owner is. */
export type Route =
  | { readonly page: 'inbox'; readonly lane: LaneId; readonly conversationId: string | null }
  | { readonly page: 'connect'; readonly channelId: ChannelId; readonly accountId: string | null }
  | { readonly page: PlainPage }

const plainPages = ['drafts', 'outbox', 'accounts', 'settings', 'about', 'welcome'] as const
export type PlainPage = (typeof plainPages)[number]

export const inboxRoute: Route = { page: 'inbox', lane: 'inbox', conversationId: null }

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
  const known = laneIdSchema.safeParse(lane)
  return { page: 'inbox', lane: known.success ? known.data : 'inbox', conversationId: conversationId || null }
}

function connect(channelId: string | undefined, accountId: string | undefined): Route {
  const known = channelIdSchema.safeParse(channelId)
  return known.success ? { page: 'connect', channelId: known.data, accountId: accountId || null } : { page: 'accounts' }
}

function joinHash(...parts: readonly (string | null)[]): string {
  const present = parts.filter((part) => part !== null)
  return `#/${present.map((part) => encodeURIComponent(part)).join('/')}`
}

function decodePart(part: string): string {
  return /%(?![0-9a-f]{2})/i.test(part) ? part : decodeURIComponent(part)
}
