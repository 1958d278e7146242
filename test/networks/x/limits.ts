import { problem, type Answer } from './answer'

const windowMs = 15 * 60_000

/** Requests per user and 15 minutes (docs.x.com rate limits, 2026-08-22). */
const usual: Readonly<Record<string, number>> = {
  'GET /2/users/me': 75,
  'GET /2/users/*/mentions': 300,
  'GET /2/tweets/search/recent': 300,
  'GET /2/users/*/tweets': 900,
  'GET /2/users/*': 900,
  'GET /2/users': 900,
  'GET /2/tweets': 5000,
  'POST /2/tweets': 100,
  'GET /2/dm_events': 15,
  'GET /2/dm_conversations/with/*/dm_events': 15,
  'GET /2/dm_conversations/*/dm_events': 15,
  'POST /2/dm_conversations/with/*/messages': 15,
  'POST /2/dm_conversations/*/messages': 15,
}

export type Limits = {
  set(route: string, limit: number): void
  /** Counts a request; `refusal` where it was one too many. */
  count(
    route: string,
    userId: string,
  ): { readonly headers: Readonly<Record<string, string>>; readonly refusal: Answer | null }
}

export function createLimits(now: () => number): Limits {
  const own = new Map<string, number>()
  const windows = new Map<string, { readonly resetAt: number; used: number }>()
  return {
    set: (route, limit) => void own.set(route, limit),
    count(route, userId) {
      const limit = own.get(route) ?? usual[route] ?? 900
      const key = `${route} ${userId}`
      const known = windows.get(key)
      const window = known && known.resetAt > now() ? known : { resetAt: now() + windowMs, used: 0 }
      windows.set(key, window)
      const isOver = window.used >= limit
      if (!isOver) window.used += 1
      const headers = {
        'x-rate-limit-limit': String(limit),
        'x-rate-limit-remaining': String(limit - window.used),
        'x-rate-limit-reset': String(Math.ceil(window.resetAt / 1000)),
      }
      return { headers, refusal: isOver ? problem(429, 'Too Many Requests', 'Too Many Requests') : null }
    },
  }
}
