/** Header names in lower case, as Node gives them. */
export type Headers = Readonly<Record<string, string | readonly string[] | undefined>>

/** What to wait where a network says "too often" without saying how long. */
const defaultWaitMs = 60_000
/** A network that asks for more than a day is asked again after a day. */
const longestWaitMs = 24 * 60 * 60_000

/** When a network may be asked again after a 429, by `Retry-After` or the reset headers of X and Mastodon; epoch ms. */
export function retryAt(headers: Headers, now: number): number {
  const asked = latest([
    fromRetryAfter(one(headers, 'retry-after'), now),
    spentReset(headers, 'x-rate-limit', now),
    spentReset(headers, 'x-user-limit-24hour', now),
    spentReset(headers, 'x-app-limit-24hour', now),
    spentReset(headers, 'x-ratelimit', now),
  ])
  if (asked === null || asked <= now) return now + defaultWaitMs
  return Math.min(asked, now + longestWaitMs)
}

function fromRetryAfter(value: string | null, now: number): number | null {
  if (value === null) return null
  if (/^\d{1,9}$/.test(value)) return now + Number(value) * 1000
  const at = Date.parse(value)
  return Number.isNaN(at) ? null : at
}

/** The reset of a window with nothing left in it; windows that still have something are not what stopped us. */
function spentReset(headers: Headers, prefix: string, now: number): number | null {
  if (one(headers, `${prefix}-remaining`) !== '0') return null
  const reset = one(headers, `${prefix}-reset`)
  if (reset === null) return null
  if (!/^\d{1,13}$/.test(reset)) return fromRetryAfter(reset, now)
  return Number(reset) < 1e11 ? Number(reset) * 1000 : Number(reset)
}

function one(headers: Headers, name: string): string | null {
  const value = headers[name]
  return typeof value === 'string' ? value.trim() : (value?.[0]?.trim() ?? null)
}

function latest(times: readonly (number | null)[]): number | null {
  const known = times.filter((time) => time !== null)
  return known.length === 0 ? null : Math.max(...known)
}
