import http from 'node:http'

import { ApiPartialResponseError, ApiRequestError, ApiResponseError, TwitterApi } from 'twitter-api-v2'

import type { AppError } from '#shared/domain/errors'
import { fail, ok, type Result } from '#shared/domain/result'
import { netLimits, type NetLimits } from '../../net/netLimits'
import type { Origins } from '../../net/origins'
import type { Headers } from '../../net/retryAt'
import { cutOff, notSent, unanswered } from '../../net/netFailure'
import { problemOf, xError } from './errors'
import { createWire, type Wire } from './transport'

export type XAnswer = { readonly data: unknown; readonly headers: Headers }

/**
 * A call that brought no data. `notHandled`: surely nothing happened at X. `answered`: X refused, and `error` says why.
 * `unknown`: it may have been handled.
 */
export type XFailure = {
  readonly error: AppError
  readonly fate: 'notHandled' | 'answered' | 'unknown'
  readonly status: number | null
  /** The `error` of an OAuth answer (`invalid_grant`), else ''. */
  readonly oauthError: string
}

export type XQuery = Readonly<Record<string, string | number | readonly string[] | undefined>>

export type XClient = {
  get(path: string, query?: XQuery): Promise<Result<XAnswer, XFailure>>
  post(path: string, body?: Readonly<Record<string, unknown>>): Promise<Result<XAnswer, XFailure>>
  /** The same with bytes among the fields. */
  postForm(path: string, fields: Readonly<Record<string, string | number | Buffer>>): Promise<Result<XAnswer, XFailure>>
  /** For the addresses of the sign-in, which lie outside of the interface's own. */
  postTo(url: string, body: Readonly<Record<string, unknown>>): Promise<Result<XAnswer, XFailure>>
}

export type XClientDeps = {
  readonly origins: Origins
  readonly now: () => number
  readonly limits?: NetLimits
}

/** X's interface through twitter-api-v2, one call at a time. `secrets` never show up in an error. */
export function createXClient(
  { origins, now, limits = netLimits }: XClientDeps,
  token: string | { readonly clientId: string },
  secrets: readonly string[],
): XClient {
  const settings = (wire: Wire) => ({
    plugins: [wire.plugin],
    // Answers are capped by what arrives, so nothing may be folded.
    compression: 'identity' as const,
    ...(origins.get('https://api.x.com')?.startsWith('http:') === true && { httpAgent: mappedAgent }),
  })
  const api = (wire: Wire): TwitterApi =>
    typeof token === 'string' ? new TwitterApi(token, settings(wire)) : new TwitterApi(token, settings(wire))
  const call = async (run: (api: TwitterApi) => Promise<XAnswer>): Promise<Result<XAnswer, XFailure>> => {
    const wire = createWire(origins, limits)
    try {
      const answer = await Promise.race([run(api(wire)), wire.timeUp])
      return isReadable(answer, wire) ? ok(answer) : fail(unreadable(wire))
    } catch (error) {
      return fail(withoutSecrets(failureOf(error, wire, now()), secrets))
    } finally {
      wire.close()
    }
  }
  return {
    get: (path, query = {}) => call((api) => api.v2.get(path, asked(query), { fullResponse: true })),
    post: (path, body) =>
      // As JSON the library would send `{}` even where there is nothing to send.
      call((api) => api.v2.post(path, { ...body }, { fullResponse: true, forceBodyMode: body ? 'json' : 'url' })),
    postForm: (path, fields) =>
      call((api) => api.v2.post(path, { ...fields }, { fullResponse: true, forceBodyMode: 'form-data' })),
    postTo: (url, body) => call((api) => api.post(url, { ...body }, { fullResponse: true })),
  }
}

function asked(query: XQuery): Record<string, string | undefined> {
  return Object.fromEntries(Object.entries(query).map(([name, value]) => [name, value?.toString()]))
}

/** Handing over an http agent is what makes the library accept an http address. */
const mappedAgent = new http.Agent({ keepAlive: false })

function failureOf(error: unknown, wire: Wire, now: number): XFailure {
  if (error instanceof ApiResponseError) {
    const answer = { status: error.code, headers: error.headers as Headers, data: error.data as unknown }
    if (isStranger(answer)) return failure({ code: 'unreadableAnswer' }, 'notHandled', error.code)
    return {
      ...failure(xError(answer, now), error.code >= 500 ? 'unknown' : 'answered', error.code),
      oauthError: problemOf(answer.data).error ?? '',
    }
  }
  if (error instanceof ApiPartialResponseError) {
    return failure(wire.isCutOff() && !wire.isTooLong() ? cutOff.error : { code: 'unreadableAnswer' }, 'unknown')
  }
  if (error instanceof ApiRequestError || wire.isTimeUp(error)) {
    if (!wire.hasLeft()) return failure(notSent.error, 'notHandled')
    return failure(wire.hasTimedOut() ? unanswered.error : cutOff.error, 'unknown')
  }
  throw error
}

function isReadable(answer: XAnswer, wire: Wire): boolean {
  return typeof answer.data === 'object' && (wire.answer()?.status ?? 0) < 300 && !wire.isTooLong()
}

/** A refusal by somebody on the way, not by X. A 5xx may be X's own even without its mark, so it never counts. */
function isStranger({ status, headers, data }: { status: number; headers: Headers; data: unknown }): boolean {
  return status < 500 && status !== 429 && typeof data === 'string' && !bearsXMark(headers)
}

/** A page that is not X's interface: a hotel's sign-in page never let the request through, X's own page may have. */
function unreadable(wire: Wire): XFailure {
  const fate = wire.answer() !== null && !bearsXMark(wire.answer()?.headers ?? {}) ? 'notHandled' : 'unknown'
  return failure({ code: 'unreadableAnswer' }, fate, wire.answer()?.status)
}

function failure(error: AppError, fate: XFailure['fate'], status?: number): XFailure {
  return { error, fate, status: status ?? null, oauthError: '' }
}

/** Headers that only X's own servers add. */
function bearsXMark(headers: Headers): boolean {
  return ['x-rate-limit-limit', 'x-transaction-id', 'x-response-time', 'x-connection-hash'].some(
    (name) => name in headers,
  )
}

function withoutSecrets(failure: XFailure, secrets: readonly string[]): XFailure {
  if (!('detail' in failure.error)) return failure
  const detail = secrets
    .filter((secret) => secret.length > 0)
    .reduce((text, secret) => text.replaceAll(secret, '…'), failure.error.detail)
  return { ...failure, error: { ...failure.error, detail } }
}
