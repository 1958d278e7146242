import type { AppError } from '#shared/domain/errors'
import { type Headers, retryAt } from './retryAt'

export type Refusal = {
  readonly status: number
  readonly headers: Headers
  /** The network's own words, if it gave any. */
  readonly detail: string
}

/** What an HTTP status means to the owner: the only place where one becomes a code. Null: it went well. */
export function statusError({ status, headers, detail }: Refusal, now: number): AppError | null {
  if (status >= 200 && status < 300) return null
  if (status === 401) return { code: 'authExpired' }
  if (status === 402) return { code: 'outOfCredits' }
  if (status === 404 || status === 410) return { code: 'notFound' }
  if (status === 408 || status === 504) return { code: 'timedOut' }
  if (status === 429) return { code: 'rateLimited', retryAt: retryAt(headers, now) }
  if (status >= 400 && status < 500) return { code: 'refused', detail: shortDetail(detail) }
  if (status >= 500 && status < 600) return { code: 'serverTrouble', status }
  // 1xx and 3xx: a sign-in page of some hotel, or an answer no network of ours gives.
  return { code: 'unreadableAnswer' }
}

/** A network's words, short enough for the screen. */
export function shortDetail(detail: string): string {
  return detail.slice(0, 300)
}
