import { channelContract, type Trouble } from '#test/contracts/channelContract'
import type { Fault } from '#test/networks/x/faults'
import { connectedX, replyTo } from './connectedX'

const places = {
  fetching: 'GET /2/users/*/mentions',
  sending: 'POST /2/tweets',
  renewing: 'POST /2/oauth2/token',
} as const

channelContract('X', async () => {
  const { x, channel, session, clock } = await connectedX()
  const anna = x.addUser({ username: 'anna' })
  return {
    channel,
    session,
    now: () => clock.now,
    waitLong: () => void (clock.now += 10 * 60_000),
    arrive: async (text) => x.mention(anna, text).id,
    trouble: async (kind, on) => {
      if (kind === 'offline') await x.goOffline()
      else x.fault(faultOf(kind, places[on], JSON.stringify(session.secrets)))
    },
    heal: async () => {
      x.clearFaults()
      await x.goOnline()
    },
    loseNextAnswer: () => x.fault({ on: places.sending, kind: 'dropAnswer' }),
    replyTo: (remoteId, text, id) => replyTo({ id: remoteId, authorId: anna.id }, text, id),
    published: (text) =>
      x
        .posts()
        .filter((post) => post.isByApi && post.text === text)
        .map(({ id }) => id),
    position: (cursor) => [BigInt(cursor['mentions.since'] ?? 0)],
    close: x.close,
  }
})

/** X's answers, with the secrets in them: a network that echoes them must not bring them onto the screen. */
function faultOf(kind: Exclude<Trouble, 'offline'>, on: string, echo: string): Fault {
  switch (kind) {
    case 'unauthorized':
      return {
        on,
        kind: 'status',
        status: 401,
        body: { title: 'Unauthorized', detail: echo, type: 'about:blank', status: 401 },
      }
    case 'rateLimited':
      return { on, kind: 'rateLimit', resetInMs: 7 * 60_000 }
    case 'hotelPage':
      return { on, kind: 'html' }
    case 'serverTrouble':
      return { on, kind: 'status', status: 503, body: { detail: echo } }
    case 'garbage':
      return { on, kind: 'status', status: 200, body: `{"data": ${echo}` }
  }
}
