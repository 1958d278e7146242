import { fail, ok, type Result } from '#shared/domain/result'
import { parseJson } from './parseJson'

/** Real origin (`https://api.x.com`) → the loopback origin that stands in for it in tests. */
export type Origins = ReadonlyMap<string, string>

export const realOrigins: Origins = new Map()

/**
 * Reads a map `{ "https://real.example": "http://127.0.0.1:PORT" }`. Only https origins can be mapped and only to this
 * computer, so that the map can never send a token to a stranger. Anything else: `invalidRequest`.
 */
export function parseOrigins(json: string): Result<Origins> {
  const parsed = parseJson(json)
  if (!parsed.ok || typeof parsed.value !== 'object' || parsed.value === null) return fail({ code: 'invalidRequest' })
  const origins = new Map<string, string>()
  for (const [real, standIn] of Object.entries(parsed.value)) {
    if (!isOrigin(real, isHttps) || typeof standIn !== 'string' || !isOrigin(standIn, isLoopback)) {
      return fail({ code: 'invalidRequest' })
    }
    origins.set(real, standIn)
  }
  return ok(origins)
}

/** The same address at the origin that stands in for its own, if one does. */
export function atOrigin(origins: Origins, url: string): string {
  const { origin, pathname, search } = new URL(url)
  const standIn = origins.get(origin)
  return standIn === undefined ? url : standIn + pathname + search
}

function isOrigin(text: string, isAllowed: (url: URL) => boolean): boolean {
  const url = URL.canParse(text) ? new URL(text) : null
  return url !== null && url.origin === text && isAllowed(url)
}

function isHttps(url: URL): boolean {
  return url.protocol === 'https:'
}

function isLoopback(url: URL): boolean {
  return /^https?:$/.test(url.protocol) && ['127.0.0.1', '[::1]', 'localhost'].includes(url.hostname)
}
