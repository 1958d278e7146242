import { describe, expect, it } from 'vitest'

import { isOverdue, responseClock } from '#shared/domain/deadlines/responseClock'
import { responseRounds } from '#shared/domain/deadlines/responseRounds'
import { openedEntry, withEdit } from '#shared/domain/conversations/conversationEntry'
import { aStory } from '#test/builders/clockStories'
import type { ConversationEntry } from '#shared/domain/shop/shop'
import { aConversation } from '#test/builders/conversations'
import { acknowledgedCases } from './clockCases/acknowledgedCases'
import { automaticCases } from './clockCases/automaticCases'
import { businessDayCases } from './clockCases/businessDayCases'
import { changedCases } from './clockCases/changedCases'
import { gapCases } from './clockCases/gapCases'
import { holidayCases } from './clockCases/holidayCases'
import { nightCases } from './clockCases/nightCases'
import { reopenedCases } from './clockCases/reopenedCases'
import { seasonCases } from './clockCases/seasonCases'
import { spokenCases } from './clockCases/spokenCases'
import type { ClockCase } from './clockCases/clockCase'

const minuteMs = 60_000

/** Grouped as the issue names them. */
const clockCases = [
  ...spokenCases,
  ...nightCases,
  ...businessDayCases,
  ...seasonCases,
  ...gapCases,
  ...holidayCases,
  ...automaticCases,
  ...acknowledgedCases,
  ...reopenedCases,
  ...changedCases,
]

/** Only what the row speaks of. */
function comeTo({ hours, story, dismissed, deadline, promise, now, expected }: ClockCase): ClockCase['expected'] {
  const rounds = responseRounds(aStory(...story), dismissed === undefined ? null : Date.parse(dismissed))
  const round = rounds.at(-1)
  const rules = {
    firstResponse: deadline ?? { unit: 'minutes', count: 60 },
    promise: promise ?? { unit: 'businessDays', count: 1 },
    hours,
  } as const
  const clock = round && responseClock(round, rules)
  const at = now === undefined ? 0 : Date.parse(now)
  const all: ClockCase['expected'] = {
    started: round ? iso(round.startedAt) : null,
    due: iso(clock?.firstResponse.dueAt),
    took: (clock?.firstResponse.tookMs ?? NaN) / minuteMs,
    isOverdue: clock !== undefined && isOverdue(clock.firstResponse, at),
    promiseDue: iso(clock?.promise?.dueAt) ?? '',
    promiseTook: (clock?.promise?.tookMs ?? NaN) / minuteMs,
    isPromiseOverdue: Boolean(clock?.promise) && isOverdue(clock?.promise ?? { dueAt: null, stoppedAt: null }, at),
    rounds: rounds.length,
  }
  return Object.fromEntries(Object.entries(all).filter(([key]) => key in expected)) as ClockCase['expected']
}

function iso(at: number | null | undefined): string | null {
  return at === null || at === undefined ? null : new Date(at).toISOString()
}

/** Moments as `comeTo` writes them. */
function written(expected: ClockCase['expected']): object {
  const moments = Object.entries(expected).map(([key, value]) => [
    key,
    typeof value === 'string' ? iso(Date.parse(value)) : value,
  ])
  return Object.fromEntries(moments) as object
}

describe('the response clock', () => {
  it.each(clockCases)('$title', (one) => {
    expect(comeTo(one)).toEqual(written(one.expected))
  })

  it('has a table worth its name', () => {
    expect(clockCases.length).toBeGreaterThanOrEqual(60)
    expect(new Set(clockCases.map(({ title }) => title)).size).toBe(clockCases.length)
  })

  it('is not moved when a message is edited', () => {
    const heads = aStory(['in', '2026-01-12T10:00Z'], ['out', '2026-01-12T10:30Z'])
    const entry = { ...openedEntry(aConversation()), heads }
    const editedAt = Date.parse('2026-01-12T12:00Z')
    const edited = heads.reduce<ConversationEntry>(
      (one, { id }) => withEdit(one, id, { remoteId: id, text: 'x', editedAt }),
      entry,
    )
    expect(edited.heads.map((head) => head.editedAt)).toEqual([editedAt, editedAt])
    expect(responseRounds(edited.heads, null)).toEqual(responseRounds(heads, null))
  })
})
