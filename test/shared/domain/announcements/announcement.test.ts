import { describe, expect, it } from 'vitest'

import { announcementOf } from '#shared/domain/announcements/announcement'
import type { Heard } from '#shared/domain/announcements/heard'
import { aShop } from '#test/builders/aShop'

const heard = (parts: Partial<Heard> = {}): Heard => ({
  ...{ conversationId: 'conversation', messageId: 'message', isUrgent: false, sentAt: 1_000, heardAt: 2_000 },
  ...parts,
})

describe('announcementOf', () => {
  it('counts everything and names the first of the urgent', () => {
    const urgent = heard({ messageId: 'urgent', isUrgent: true })
    const all = [heard(), urgent, heard({ messageId: 'later', isUrgent: true })]
    expect(announcementOf(aShop(), all)).toEqual({
      count: 3,
      urgentCount: 2,
      first: urgent,
      customerName: 'Marta Kowalska',
      snippet: 'Where is my parcel?',
    })
  })

  it('leaves out what was seen to meanwhile; null where that is all', () => {
    const done = aShop({ type: 'conversationDone', conversationId: 'conversation', at: 1_000 })
    expect(announcementOf(done, [heard()])).toBeNull()
    expect(announcementOf(aShop(), [])).toBeNull()
    expect(announcementOf(aShop(), [heard({ conversationId: 'erased', isUrgent: true }), heard()])).toMatchObject({
      count: 1,
      urgentCount: 0,
    })
  })
})
