import { createHash, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage } from 'node:http'

export type Callback =
  | { readonly type: 'code'; readonly code: string }
  /** The owner (or the network) said no; in the network's words. */
  | { readonly type: 'denied'; readonly detail: string }
  /** Not the answer to our question: it is turned away and the flow goes on waiting. */
  | { readonly type: 'stranger' }
  | { readonly type: 'elsewhere' }

/** Longer codes than this are nobody's. */
const longestCode = 4000

/** Reads a request to the loopback listener. The raw path must match: `//callback/../callback` is not ours. */
export function callbackAnswer(
  request: IncomingMessage,
  expected: { path: string; host: string; state: string },
): Callback {
  const [path, query] = split(request.url ?? '')
  if (request.method !== 'GET' || path !== expected.path) return { type: 'elsewhere' }
  const parameters = new URLSearchParams(query)
  const [state, ...furtherStates] = parameters.getAll('state')
  const isOurs =
    request.headers.host === expected.host &&
    state !== undefined &&
    furtherStates.length === 0 &&
    isSameSecret(state, expected.state)
  if (!isOurs) return { type: 'stranger' }
  const error = parameters.get('error')
  if (error !== null) return { type: 'denied', detail: parameters.get('error_description') ?? error }
  const [code, ...furtherCodes] = parameters.getAll('code')
  const isCode = code !== undefined && code !== '' && code.length <= longestCode && furtherCodes.length === 0
  return isCode ? { type: 'code', code } : { type: 'stranger' }
}

function split(target: string): readonly [string, string] {
  const at = target.indexOf('?')
  return at < 0 ? [target, ''] : [target.slice(0, at), target.slice(at + 1)]
}

function isSameSecret(one: string, other: string): boolean {
  return timingSafeEqual(digest(one), digest(other))
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}
