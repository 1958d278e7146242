import { describe, expect, it } from 'vitest'

import { csvColumns, csvLines } from '#shared/domain/exports/csvTables'
import type { ExportRecord } from '#shared/domain/exports/exportRecord'
import { aCustomer, aConversation, aMessage } from '#test/builders/conversations'
import { anAccount } from '#test/builders/arrivals'
import { aShop } from '#test/builders/aShop'
import { aReply, deliveries } from '#test/builders/replies'

const records: readonly ExportRecord[] = [
  { type: 'customer', customer: aCustomer() },
  { type: 'conversation', conversation: aConversation(), readAt: 0, doneAt: 2_000, tags: ['parcel', 'refund'] },
  { type: 'message', message: aMessage({ editedAt: 1e300 }) },
  { type: 'reply', reply: aReply({ delivery: deliveries.sent }) },
]

/** The cells of a record's first row by their column. */
function row(record: ExportRecord, shop = aShop()) {
  const line = csvLines(record, shop)[0]
  return line && Object.fromEntries(csvColumns[line.table].map((column, index) => [column, line.cells[index]]))
}

describe('the tables', () => {
  it.each(records)('have a cell for each column in a row of a $type', (record) => {
    for (const { table, cells } of csvLines(record, aShop())) expect(cells).toHaveLength(csvColumns[table].length)
  })

  it('show a conversation with names, moments in UTC, tags and what is being written', () => {
    const draft = {
      conversationId: 'conversation',
      text: 'It left',
      cursorAt: 0,
      answersMessageId: null,
      seenRevision: 1,
      startedAt: 1,
      savedAt: 1,
    }
    const record: ExportRecord = {
      type: 'conversation',
      conversation: aConversation(),
      readAt: 0,
      doneAt: 2_000,
      tags: ['parcel', 'refund'],
    }
    expect(row(record, aShop({ type: 'draftSaved', draft }))).toMatchObject({
      account: 'potteryshop',
      customerName: 'Marta Kowalska',
      customerHandle: 'martak',
      waitingSince: '1970-01-01T00:00:01.000Z',
      readAt: null,
      doneAt: '1970-01-01T00:00:02.000Z',
      tags: 'parcel, refund',
      draft: 'It left',
    })
  })

  it('show a message with its channel and leave out a moment no calendar has', () => {
    expect(row({ type: 'message', message: aMessage({ editedAt: 1e300 }) })).toMatchObject({
      channel: 'x',
      text: 'Where is my parcel?',
      sentAt: '1970-01-01T00:00:01.000Z',
      editedAt: null,
    })
  })

  it('show a customer once for each place they write in', () => {
    const shop = aShop()
    expect(csvLines({ type: 'customer', customer: aCustomer() }, shop)).toHaveLength(1)
    const unknown = aCustomer({ identityIds: ['x:customer', 'x:unknown'] })
    expect(csvLines({ type: 'customer', customer: unknown }, shop)).toHaveLength(1)
  })

  it('show when a reply was sent', () => {
    expect(row({ type: 'reply', reply: aReply({ delivery: deliveries.sent }) })).toMatchObject({
      state: 'sent',
      sentAt: new Date(deliveries.sent.sentAt).toISOString(),
    })
  })

  it('have nothing of an account', () => {
    expect(csvLines({ type: 'account', account: anAccount() }, aShop())).toEqual([])
  })
})
