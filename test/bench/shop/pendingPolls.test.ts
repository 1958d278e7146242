import { describe, expect, it } from 'vitest'

import type { Change } from '#shared/domain/shop/change'
import { anAccount, anIdentity } from '#test/builders/arrivals'
import { aConversation, aMessage } from '#test/builders/conversations'

import { createPendingPolls } from './pendingPolls'
import type { Thread } from './thread'

const thread: Thread = {
  account: anAccount(),
  conversation: aConversation(),
  identity: anIdentity(),
  code: 'en',
  endsWaiting: false,
  rest: 1,
  revision: 0,
  lastIn: null,
  lastDirection: 'in',
  isUnread: false,
}

const arrived = (remoteId: number): Change => ({
  type: 'messageArrived',
  message: aMessage({ id: `${remoteId}`, remoteId: `${remoteId}` }),
})

describe('polls that have not been yet', () => {
  it('bring at most 50 messages in a commit, each with the cursor and what it cost', () => {
    const polls = createPendingPolls()
    for (let at = 0; at < 120; at += 1) polls.add(thread, [arrived(at)])
    const pages = polls.poll('x:shop', 9_000)
    const count = (page: readonly Change[]) => page.filter(({ type }) => type === 'messageArrived').length
    expect(pages.map(count)).toEqual([50, 50, 20])
    expect(pages.map((page) => page.at(-2))).toEqual(
      ['49', '99', '119'].map((newest) => ({ type: 'cursorMoved', accountId: 'x:shop', cursor: { newest } })),
    )
    expect(pages[2]?.at(-1)).toMatchObject({ type: 'costsRecorded', costs: { length: 20 } })
  })

  it('say when their messages were received', () => {
    const polls = createPendingPolls()
    polls.add(thread, [arrived(1)])
    expect(polls.poll('x:shop', 9_000)[0]?.[0]).toMatchObject({ message: { sentAt: 1_000, receivedAt: 9_000 } })
  })

  it('are planned once and made once', () => {
    const polls = createPendingPolls()
    expect([polls.add(thread, [arrived(1)]), polls.add(thread, [arrived(2)])]).toEqual([true, false])
    expect([polls.isIn('x:shop', 'conversation'), polls.isIn('x:shop', 'another')]).toEqual([true, false])
    expect(polls.poll('x:shop', 9_000)).toHaveLength(1)
    expect(polls.poll('x:shop', 9_000)).toEqual([])
    expect(polls.isIn('x:shop', 'conversation')).toBe(false)
  })
})
