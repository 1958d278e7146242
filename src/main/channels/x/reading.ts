import type { Cursor } from '#shared/domain/accounts/account'
import { newestOf } from './ids'

/**
 * How far one of X's lists is read. Lists come newest first: while paging back to what is known, `since` stays and the
 * newest id of the first page waits in `newest`; only a list read to its end moves `since`.
 */
export type Reading = {
  readonly since: string | null
  readonly newest: string | null
  readonly page: string | null
  readonly pages: number
}

/** X keeps no more than 800 mentions; a list that goes on longer is a fault. */
const mostPages = 50

export function readingOf(cursor: Cursor, list: string): Reading {
  return {
    since: cursor[`${list}.since`] ?? null,
    newest: cursor[`${list}.newest`] ?? null,
    page: cursor[`${list}.page`] ?? null,
    pages: Number(cursor[`${list}.pages`] ?? 0),
  }
}

export function withReading(cursor: Cursor, list: string, reading: Reading): Cursor {
  return withEntries(cursor, {
    [`${list}.since`]: reading.since,
    [`${list}.newest`]: reading.newest,
    [`${list}.page`]: reading.page,
    [`${list}.pages`]: reading.pages === 0 ? null : String(reading.pages),
  })
}

/** The cursor with some entries changed; null takes one out. */
export function withEntries(cursor: Cursor, entries: Readonly<Record<string, string | null>>): Cursor {
  const kept = Object.entries({ ...cursor, ...entries }).filter((entry): entry is [string, string] => entry[1] !== null)
  return Object.fromEntries(kept)
}

/** Where the reading stands after a page. The very first page is also the last: days of history are not read. */
export function afterPage(
  reading: Reading,
  page: { readonly ids: readonly string[]; readonly nextPage: string | null; readonly hasReachedKnown: boolean },
): Reading {
  const newest = newestOf([reading.since, reading.newest, ...page.ids].filter((id) => id !== null))
  const goesOn =
    reading.since !== null &&
    page.nextPage !== null &&
    page.nextPage !== reading.page &&
    !page.hasReachedKnown &&
    reading.pages + 1 < mostPages
  if (!goesOn) return atEnd(newest)
  return { since: reading.since, newest, page: page.nextPage, pages: reading.pages + 1 }
}

/** The list from its beginning again, as far as it was known: for a page X no longer has. */
export function fromTheTop(reading: Reading): Reading {
  return { since: reading.since, newest: null, page: null, pages: 0 }
}

export function isAtEnd(reading: Reading): boolean {
  return reading.page === null
}

/** An empty list is known from its beginning: whatever comes later is new, however much it is. */
const beginning = '1'

function atEnd(newest: string | null): Reading {
  return { since: newest ?? beginning, newest: null, page: null, pages: 0 }
}
