/** What one call may take, in bytes and ms (a reader of a shop's messages needs no more). */
export type NetLimits = {
  readonly bodyBytes: number
  readonly headerBytes: number
  readonly connectMs: number
  readonly answerMs: number
  readonly idleMs: number
  readonly totalMs: number
  readonly redirects: number
}

export const netLimits: NetLimits = {
  bodyBytes: 10 * 1024 * 1024,
  headerBytes: 32 * 1024,
  connectMs: 10_000,
  answerMs: 15_000,
  idleMs: 15_000,
  totalMs: 60_000,
  redirects: 5,
}

/** Pictures of strangers get less. */
export const pictureLimits: NetLimits = { ...netLimits, bodyBytes: 1024 * 1024, totalMs: 10_000 }
