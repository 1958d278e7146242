import type { z } from 'zod'

import { fail, ok, type Result } from '#shared/domain/result'
import { listSchema, mediaSchema, postSchema, userSchema, type WireMedia, type WirePost, type WireUser } from './wire'

/** What X sent along with a list, by id. */
export type Included = {
  readonly users: ReadonlyMap<string, WireUser>
  readonly posts: ReadonlyMap<string, WirePost>
  readonly media: ReadonlyMap<string, WireMedia>
}

export type List<T> = {
  readonly items: readonly T[]
  /** Every id on the page, of unreadable items too: reading goes on behind them. */
  readonly ids: readonly string[]
  readonly skippedCount: number
  readonly included: Included
  readonly nextPage: string | null
}

/** More than X ever puts on a page. */
const mostItems = 500

/**
 * Reads a page item by item: what is unreadable is counted and left out. `unreadableAnswer` where the whole is no list of
 * X's, where not one item has so much as an id, or where not one of several can be read: then X has changed, not a message.
 */
export function readList<T extends { readonly id: string }>(data: unknown, schema: z.ZodType<T>): Result<List<T>> {
  const read = listSchema.safeParse(data)
  if (!read.success) return fail({ code: 'unreadableAnswer' })
  const raw = (read.data.data ?? []).slice(0, mostItems)
  const ids = raw.map(idOf).filter((id) => id !== null)
  const readable = parsed(raw, schema)
  const isStrange = ids.length === 0 || (raw.length > 1 && readable.length === 0)
  if (raw.length > 0 && isStrange) return fail({ code: 'unreadableAnswer' })
  const { includes, meta } = read.data
  return ok({
    items: [...new Map(readable.map((item) => [item.id, item])).values()],
    ids,
    skippedCount: raw.length - readable.length,
    included: {
      users: byKey(parsed(includes?.users ?? [], userSchema), (user) => user.id),
      posts: byKey(parsed([...(includes?.tweets ?? []), ...(includes?.posts ?? [])], postSchema), (post) => post.id),
      media: byKey(parsed(includes?.media ?? [], mediaSchema), (media) => media.media_key),
    },
    nextPage: meta?.next_token ?? null,
  })
}

function parsed<T>(raw: readonly unknown[], schema: z.ZodType<T>): readonly T[] {
  return raw.flatMap((item) => {
    const read = schema.safeParse(item)
    return read.success ? [read.data] : []
  })
}

function byKey<T>(items: readonly T[], key: (item: T) => string): ReadonlyMap<string, T> {
  return new Map(items.map((item) => [key(item), item]))
}

function idOf(item: unknown): string | null {
  if (typeof item !== 'object' || item === null || !('id' in item)) return null
  return typeof item.id === 'string' && /^[0-9]{1,19}$/.test(item.id) ? item.id : null
}
