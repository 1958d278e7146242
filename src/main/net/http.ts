import { fail, type Result } from '#shared/domain/result'
import { exchange, type HttpAnswer } from './exchange'
import { type NetFailure, notSent } from './netFailure'
import { netLimits, type NetLimits } from './netLimits'
import { atOrigin, type Origins, realOrigins } from './origins'

export type HttpRequest = {
  /** https only; a mapped origin is reached where its stand-in listens. */
  readonly url: string
  readonly method?: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Buffer
  readonly signal?: AbortSignal
}

/** Asks a network; an answer of any status is `ok`, and `statusError` says what the status means. */
export type Http = (request: HttpRequest) => Promise<Result<HttpAnswer, NetFailure>>

export type HttpOptions = {
  readonly origins?: Origins
  readonly limits?: NetLimits
  /** For certificates and servers of the owner's own; strangers' addresses never lead into the house. */
  readonly allowsPrivate?: boolean
}

const unreadable: NetFailure = { error: { code: 'unreadableAnswer' }, hasLeft: true }
const secretHeaders: ReadonlySet<string> = new Set(['authorization', 'cookie'])

/**
 * Reads follow up to `limits.redirects` redirects, to https only, without credentials once the origin changes. A redirect of
 * anything that writes is handed to the caller: sending a body twice may do the thing twice.
 */
export function createHttp({
  origins = realOrigins,
  limits = netLimits,
  allowsPrivate = false,
}: HttpOptions = {}): Http {
  return async ({ url, method = 'GET', headers = {}, body, signal }) => {
    let at = secureUrl(url)
    let sent = headers
    for (let hop = 0; at !== null; hop += 1) {
      const mapped: string = atOrigin(origins, at.href)
      const isGuarded = mapped === at.href && !allowsPrivate
      const input = {
        url: new URL(mapped),
        method,
        headers: sent,
        body: body ?? null,
        limits,
        signal: signal ?? null,
        isGuarded,
      }
      const answer = await exchange(input)
      const target = answer.ok && mayFollow(method) ? redirectOf(answer.value) : null
      if (target === null) return answer
      const next: URL | null = hop < limits.redirects ? secureUrl(target, at) : null
      if (next === null) return fail(unreadable)
      if (next.origin !== at.origin) sent = withoutSecrets(sent)
      at = next
    }
    return fail(notSent)
  }
}

function mayFollow(method: string): boolean {
  return method === 'GET' || method === 'HEAD'
}

function redirectOf({ status, headers }: HttpAnswer): string | null {
  const { location } = headers
  return [301, 302, 303, 307, 308].includes(status) && typeof location === 'string' ? location : null
}

function secureUrl(text: string, base?: URL): URL | null {
  const url = URL.canParse(text, base?.href) ? new URL(text, base) : null
  return url?.protocol === 'https:' && url.username === '' && url.password === '' ? url : null
}

function withoutSecrets(headers: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !secretHeaders.has(name.toLowerCase())))
}
