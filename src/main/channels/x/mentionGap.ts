import type { Cursor } from '#shared/domain/accounts/account'
import { isNewer } from './ids'
import { isAtEnd, withEntries, type Reading } from './reading'

/** Mentions between two known ones that X's list does not reach; `page`: how far the search for them is. */
export type MentionGap = { readonly since: string; readonly until: string; readonly page: string | null }

/** X lists the newest 800 mentions only, 100 a page at most: a list that ends after fewer pages is whole. */
const leastPages = 8

/** What may be missing after the last page of a reading; null: nothing, or the reading goes on. */
export function gapAfter(reading: Reading, next: Reading, ids: readonly string[]): MentionGap | null {
  const until = ids.reduce<string | null>((oldest, id) => (oldest === null || isNewer(oldest, id) ? id : oldest), null)
  const isCut = isAtEnd(next) && reading.pages + 1 >= leastPages
  return isCut && reading.since !== null && until !== null ? { since: reading.since, until, page: null } : null
}

export function mentionGap(cursor: Cursor): MentionGap | null {
  const { 'missedMentions.since': since, 'missedMentions.until': until, 'missedMentions.page': page } = cursor
  return since === undefined || until === undefined ? null : { since, until, page: page ?? null }
}

/** The cursor with a gap to be searched; one that is open already begins where it did. Null: nothing is missing any more. */
export function withGap(cursor: Cursor, gap: MentionGap | null): Cursor {
  return withEntries(cursor, {
    'missedMentions.since': gap === null ? null : (mentionGap(cursor)?.since ?? gap.since),
    'missedMentions.until': gap?.until ?? null,
    'missedMentions.page': gap?.page ?? null,
  })
}
