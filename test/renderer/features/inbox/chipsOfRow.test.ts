import { describe, expect, it } from 'vitest'

import { aRow } from '#test/builders/conversationRows'
import { chipsOfRow } from '../../../../src/renderer/features/inbox/chipsOfRow'

const keys = (parts: Parameters<typeof aRow>[0]) => chipsOfRow(aRow(parts), 0).map((chip) => chip.key)

describe('the chips of a row', () => {
  it('always say who can read it', () => {
    expect(chipsOfRow(aRow(), 0)[0]).toEqual({ key: 'channels.public', tone: 'public' })
    expect(keys({ isPrivate: true, kind: 'directMessage' })).toEqual(['channels.private'])
  })

  it('are at most three: what is unfinished before what it is', () => {
    expect(keys({ hasDraft: true, contactsIn24h: 3, outboxState: 'failed' })).toEqual([
      'channels.public',
      'delivery.stateFailed',
      'inbox.draft',
    ])
    expect(keys({ contactsIn24h: 3 })).toEqual(['channels.public', 'inbox.contacts', 'channels.mention'])
  })

  it('name what is urgent before what is unfinished, in a word, and nothing that is not urgent', () => {
    const urgent = { tier: 3, by: 'facts', messageClass: 'complaint', sentiment: 'negative', evidence: '' } as const
    const about = (topics: string[], tier: 2 | 3 = 3) => keys({ hasDraft: true, urgency: { ...urgent, topics, tier } })
    expect(about(['quality', 'undelivered'])).toEqual(['channels.public', 'triage.undelivered', 'inbox.draft'])
    expect(about([])).toEqual(['channels.public', 'triage.urgent', 'inbox.draft'])
    expect(about(['undelivered'], 2)).toEqual(['channels.public', 'inbox.draft', 'channels.mention'])
  })

  it('say who is VIP or muted', () => {
    expect(keys({ isVip: true })).toEqual(['channels.public', 'inbox.vip', 'channels.mention'])
    expect(keys({ isMuted: true, waitingSince: null })).toEqual(['channels.public', 'inbox.muted', 'channels.mention'])
  })

  it('say why nobody answered and what became of a sale, once it is done', () => {
    const marks = { doneReason: 'spam', saleOutcome: 'won', doneAt: 5 } as const
    expect(keys({ ...marks, waitingSince: null })).toEqual(['channels.public', 'reasons.spam', 'sale.won'])
    expect(keys(marks)).toEqual(['channels.public', 'channels.mention'])
  })

  it('do not count two contacts as many', () => {
    expect(keys({ contactsIn24h: 2 })).toEqual(['channels.public', 'channels.mention'])
  })

  it('count down how long a network takes answers, from twelve hours on, while something waits', () => {
    const hour = 3_600_000
    const at = (hours: number, parts: Parameters<typeof aRow>[0] = {}) =>
      chipsOfRow(aRow({ isPrivate: true, replyWindowClosesAt: 24 * hour, ...parts }), hours * hour).slice(1)
    expect(at(11)).toEqual([])
    expect(at(21)).toEqual([{ key: 'inbox.windowLeft', tone: 'urgent', leftMs: 3 * hour }])
    expect(at(24)).toEqual([{ key: 'inbox.windowClosed', tone: 'plain' }])
    expect(at(21, { waitingSince: null })).toEqual([])
    expect(at(21, { replyWindowClosesAt: null })).toEqual([])
  })
})
