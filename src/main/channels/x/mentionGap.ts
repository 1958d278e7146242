import type { Cursor } from '#shared/domain/accounts/account'
import { isNewer } from './ids'
import { isAtEnd, withEntries, type Reading } from './reading'

/** Mentions between two known ones that X's list does not reach; `page`: how far the search for them is. */
export type MentionGap = { readonly since: string; readonly until: string; readonly page: string | null }

/**
 * X lists the newest 800 mentions only. In a flood what comes while it is read pushes out what was not read yet, so no number
 * of pages tells that a longer list was whole; a search that finds nothing costs nothing.
 */
const leastPages = 2

/** The cursor after a page of mentions, `next` where the reading then stands: with the gap a list that was cut leaves open. */
export function afterMentions(cursor: Cursor, reading: Reading, next: Reading, ids: readonly string[]): Cursor {
  // The last page may be empty: all that was on it has slipped out of the list.
  const until = oldestOf(ids) ?? cursor['mentions.oldest'] ?? null
  if (!isAtEnd(next)) return withEntries(cursor, { 'mentions.oldest': until })
  const closed = withEntries(cursor, { 'mentions.oldest': null })
  const isCut = reading.pages + 1 >= leastPages && reading.since !== null && until !== null
  return isCut ? withGap(closed, { since: reading.since, until, page: null }) : closed
}

function oldestOf(ids: readonly string[]): string | null {
  return ids.reduce<string | null>((oldest, id) => (oldest === null || isNewer(oldest, id) ? id : oldest), null)
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
