import type { IncomingMessage } from 'node:http'

import { problem, type Answer } from './answer'
import { authorize, type Consent } from './authorize'
import type { Fault, Faults } from './faults'
import type { Limits } from './limits'
import type { XState } from './model'
import { picture } from './picture'
import { routes, type Route } from './routes'
import type { Delivery, Fate } from './serve'
import type { Tokens } from './tokens'
import { inNewWords } from './vocabulary'

export type Scene = {
  readonly state: XState
  readonly tokens: Tokens
  readonly limits: Limits
  readonly faults: Faults
  readonly redirectUris: readonly string[]
  /** Who sits at the sign-in page, and what they do. */
  person: { userId: string; consent: Consent }
  vocabulary: 'old' | 'new'
  readonly sharedClientIds: readonly string[]
}

/** Decides what a request to the loopback X gets, faults included. */
export function createInterface(scene: Scene): (request: IncomingMessage, body: Buffer) => Promise<Fate> {
  return async (request, body) => {
    const method = request.method ?? 'GET'
    const url = new URL(request.url ?? '/', 'http://x')
    const seen = {
      method,
      path: url.pathname,
      query: Object.fromEntries(url.searchParams),
      body: parsedBody(request, body),
    }
    scene.state.requests.push({ ...seen, hasAuthorization: 'authorization' in request.headers, at: scene.state.now() })
    const handle = (): Delivery => handled(scene, request, url, seen.body, body)
    const fault = scene.faults.take(method, url.pathname, url.searchParams)
    return fault ? faulty(scene, fault, handle) : { type: 'answer', delivery: handle() }
  }
}

function handled(scene: Scene, request: IncomingMessage, url: URL, body: unknown, raw: Buffer): Delivery {
  const { tokens, person } = scene
  const fields = typeof body === 'object' && body !== null ? (body as Readonly<Record<string, unknown>>) : {}
  const place = `${request.method ?? ''} ${url.pathname}`
  if (place === 'GET /i/oauth2/authorize') {
    const answer = authorize(url.searchParams, person, tokens, scene.redirectUris)
    if ('redirectTo' in answer) return { status: 302, headers: { location: answer.redirectTo }, body: '' }
    return { status: answer.status, headers: { 'content-type': 'text/html' }, body: answer.page }
  }
  if (place === 'POST /2/oauth2/token') return asDelivery(scene, tokens.token(fields))
  if (place === 'POST /2/oauth2/revoke') return asDelivery(scene, tokens.revoke(fields))
  if (/^GET \/(media|profile_images)\//.test(place)) {
    return { status: 200, headers: { 'content-type': 'image/png' }, body: picture() }
  }
  return asDelivery(
    scene,
    interfaceAnswer(scene, place, { url, fields, raw, authorization: request.headers.authorization ?? '' }),
  )
}

type Asked = {
  readonly url: URL
  readonly fields: Readonly<Record<string, unknown>>
  readonly raw: Buffer
  readonly authorization: string
}

function interfaceAnswer({ state, tokens, limits, sharedClientIds }: Scene, place: string, asked: Asked): Answer {
  const route = routes.find(({ on }) => partsOf(on, place) !== null)
  if (!route) return problem(404, 'Not Found', 'Not Found')
  const grant = tokens.grantOf(asked.authorization.replace(/^Bearer /, ''))
  if (!grant) return problem(401, 'Unauthorized', 'Unauthorized')
  if (!route.scopes.every((scope) => grant.scopes.includes(scope))) {
    return problem(
      403,
      'Forbidden',
      'Your client app is not configured with the appropriate oauth2 app permissions for this endpoint.',
    )
  }
  const { headers, refusal } = limits.count(route.on, grant.userId)
  const answer =
    refusal ?? runRoute(route, state, place, asked, { grant, ownsApp: !sharedClientIds.includes(grant.clientId) })
  return { ...answer, headers: { ...headers, ...answer.headers } }
}

function runRoute(
  route: Route,
  state: XState,
  place: string,
  { url, fields, raw }: Asked,
  { grant, ownsApp }: { grant: Parameters<Route['run']>[1]['grant']; ownsApp: boolean },
): Answer {
  const call = {
    method: place.split(' ')[0] ?? '',
    path: url.pathname,
    query: url.searchParams,
    body: fields,
    raw,
    parts: partsOf(route.on, place) ?? [],
    grant,
  }
  return route.run(state, call, ownsApp)
}

async function faulty(scene: Scene, fault: Fault, handle: () => Delivery): Promise<Fate> {
  const own = (answer: Answer): Delivery => asDelivery(scene, answer)
  switch (fault.kind) {
    case 'dropAnswer':
      handle()
      return { type: 'closed' }
    case 'drop':
      return { type: 'closed' }
    case 'cut':
      return { type: 'half', delivery: handle() }
    case 'hang':
      if (fault.isHandled === true) handle()
      return { type: 'silence' }
    case 'html':
      if (fault.isHandled === true)
        return { type: 'answer', delivery: { ...handle(), ...hotelPage, headers: { ...xMark, ...hotelPage.headers } } }
      return { type: 'answer', delivery: hotelPage }
    case 'redirect':
      return {
        type: 'answer',
        delivery: { status: 302, headers: { location: 'http://captive.invalid/login' }, body: '' },
      }
    case 'status':
      if (fault.isHandled === true) handle()
      return { type: 'answer', delivery: own(scripted(fault)) }
    case 'rateLimit': {
      const resetAt = Math.ceil((scene.state.now() + (fault.resetInMs ?? 15 * 60_000)) / 1000)
      const headers = {
        'x-rate-limit-limit': '15',
        'x-rate-limit-remaining': '0',
        'x-rate-limit-reset': String(resetAt),
      }
      return { type: 'answer', delivery: own({ ...problem(429, 'Too Many Requests', 'Too Many Requests'), headers }) }
    }
    case 'twice':
      handle()
      return { type: 'answer', delivery: handle() }
    case 'slow':
      await new Promise((resolve) => setTimeout(resolve, fault.delayMs ?? 1000))
      return { type: 'answer', delivery: handle() }
  }
}

function scripted({ status = 503, body, headers }: Fault): Answer {
  const answer = body === undefined ? problem(status, 'Scripted', 'Scripted') : { status, body }
  return { ...answer, headers: { ...answer.headers, ...headers } }
}

/** X's own servers say so in their headers. */
const xMark = { 'x-transaction-id': '0123456789abcdef', 'x-response-time': '7' }

const hotelPage: Delivery = {
  status: 200,
  headers: { 'content-type': 'text/html; charset=utf-8' },
  body: '<!doctype html><html><title>Sign in to WiFi</title><body>Welcome to Hotel Example</body></html>',
}

function asDelivery(scene: Scene, { status, body, headers }: Answer): Delivery {
  const words = scene.vocabulary === 'new' ? inNewWords(body) : body
  return {
    status,
    headers: {
      'content-type': 'application/json; charset=utf-8',
      date: new Date(scene.state.now()).toUTCString(),
      ...xMark,
      ...headers,
    },
    body: typeof words === 'string' ? words : JSON.stringify(words),
  }
}

/** The variable parts of a place, or null where it is another route. */
function partsOf(pattern: string, place: string): readonly string[] | null {
  const [one, other] = [pattern.split('/'), place.split('/')]
  if (one.length !== other.length || !one.every((part, at) => part === '*' || part === other[at])) return null
  return other.filter((_, at) => one[at] === '*').map(decodeURIComponent)
}

function parsedBody(request: IncomingMessage, body: Buffer): unknown {
  const type = request.headers['content-type'] ?? ''
  if (body.length === 0 || type.startsWith('multipart/')) return null
  if (type.startsWith('application/x-www-form-urlencoded'))
    return Object.fromEntries(new URLSearchParams(body.toString()))
  return JSON.parse(body.toString()) as unknown
}
