import { describe, expect, it } from 'vitest'

import { inboxRoute, parseHash, routeHash, type Route } from '../../../src/renderer/app/routes'

const routes: readonly (readonly [Route, string])[] = [
  [{ page: 'inbox', lane: 'mentions', conversationId: null }, '#/inbox/mentions'],
  [{ page: 'inbox', lane: 'inbox', conversationId: 'a/b c%' }, '#/inbox/inbox/a%2Fb%20c%25'],
  [{ page: 'connect', channelId: 'x', accountId: null }, '#/accounts/connect/x'],
  [{ page: 'connect', channelId: 'x', accountId: 'x:12' }, '#/accounts/connect/x/x%3A12'],
  [{ page: 'accounts' }, '#/accounts'],
  [{ page: 'outbox' }, '#/outbox'],
]

describe('routes', () => {
  it.each(routes)('reads back what it wrote: %o', (route, hash) => {
    expect(routeHash(route)).toBe(hash)
    expect(parseHash(hash)).toEqual(route)
  })

  it.each(['', '#', '#/', '#/nonsense', '#/inbox', '#/inbox/nonsense', '#/%E0%'])('takes %o for the inbox', (hash) => {
    expect(parseHash(hash)).toEqual(inboxRoute)
  })

  it('takes an unknown channel for the accounts', () => {
    expect(parseHash('#/accounts/connect/myspace')).toEqual({ page: 'accounts' })
  })
})
