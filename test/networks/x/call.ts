import type { Grant } from './tokens'

/** A request as handlers see it. */
export type Call = {
  readonly method: string
  readonly path: string
  readonly query: URLSearchParams
  readonly body: Readonly<Record<string, unknown>>
  /** The body as it came. */
  readonly raw: Buffer
  /** The path's variable parts, in order. */
  readonly parts: readonly string[]
  readonly grant: Grant
}
