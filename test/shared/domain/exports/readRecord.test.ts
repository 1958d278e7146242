import { describe, expect, it } from 'vitest'

import type { ExportRecord } from '#shared/domain/exports/exportRecord'
import { readRecord } from '#shared/domain/exports/readRecord'
import { anAccount } from '#test/builders/arrivals'
import { aConversation, aMessage } from '#test/builders/conversations'

const message: ExportRecord = { type: 'message', message: aMessage() }
const header = { type: 'header', format: 'shopbell-export', version: 1, exportedAt: 1, conversationCount: 0 }

describe('a line of an export', () => {
  it('is a record, with or without the comma after it', () => {
    expect(readRecord(JSON.stringify(message))).toEqual({ state: 'record', record: message })
    expect(readRecord(`${JSON.stringify(message)},\r`)).toEqual({ state: 'record', record: message })
  })

  it.each(['[', ']', '', '  '])('is nothing where it only holds the list together: %j', (line) => {
    expect(readRecord(line)).toEqual({ state: 'nothing' })
  })

  it('of a newer version says so, whatever else it holds', () => {
    expect(readRecord(JSON.stringify({ ...header, version: 7, more: {} }))).toEqual({ state: 'newer', version: 7 })
  })

  it.each([
    '{"type":"message","message":{"id":"half',
    'null',
    '[]',
    '"text"',
    '{}',
    '{"__proto__":{"type":"message"}}',
    JSON.stringify({ type: 'strange' }),
    JSON.stringify({ ...header, format: 'other' }),
    JSON.stringify({ ...header, version: 0 }),
    JSON.stringify({ type: 'message', message: { ...aMessage(), sentAt: 'yesterday' } }),
    JSON.stringify({ type: 'costs', accountId: 'a', day: '2026-02-31', resource: 'post', usdEach: 1, keys: ['1'] }),
    `${'['.repeat(100_000)}`,
  ])('is unreadable where it is anything else', (line) => {
    expect(readRecord(line)).toEqual({ state: 'unreadable' })
  })

  it('is unreadable with a moment no calendar has', () => {
    const late = JSON.stringify({ type: 'message', message: { ...aMessage(), sentAt: 8.64e15 + 2 } })
    expect(readRecord(late)).toEqual({ state: 'unreadable' })
    expect(readRecord(late.replace('8640000000000002', '1e400'))).toEqual({ state: 'unreadable' })
    expect(
      readRecord(
        JSON.stringify({
          type: 'conversation',
          conversation: aConversation({ openedAt: -1e16 }),
          readAt: 0,
          doneAt: null,
          tags: [],
        }),
      ),
    ).toEqual({ state: 'unreadable' })
  })

  it('cannot reach the prototype of anything', () => {
    const text = JSON.stringify({ type: 'account', account: anAccount() }).replace(
      '"cursor":{}',
      '"cursor":{"__proto__":"x","constructor":"y"},"__proto__":{"isOwner":true}',
    )
    const reading = readRecord(text)
    expect(reading.state === 'record' && 'isOwner' in reading.record).toBe(false)
    expect(({} as { isOwner?: boolean }).isOwner).toBeUndefined()
  })
})

describe('version 1', () => {
  // Lines as they were shipped: they must be readable for ever.
  const lines = [
    '{"type":"header","format":"shopbell-export","version":1,"exportedAt":1795478400000,"conversationCount":1}',
    '{"type":"settings","settings":{"language":"pl","theme":"dark","undoPublicSeconds":10,"undoPrivateSeconds":5}}',
    '{"type":"account","account":{"id":"x:shop","channelId":"x","remoteUserId":"shop","handle":"potteryshop","displayName":"Pottery Shop","connectedAt":0,"signInEndedAt":null,"cursor":{"mentions":"11"},"options":{"brandTerms":[],"dailyLimitUsd":1}}}',
    '{"type":"identity","identity":{"id":"x:customer","channelId":"x","remoteId":"customer","handle":"martak","displayName":"Marta Kowalska","avatarUrl":null,"isVerified":false,"followerCount":null}}',
    '{"type":"customer","customer":{"id":"customer","identityIds":["x:customer"],"firstSeenAt":0}}',
    '{"type":"conversation","conversation":{"id":"conversation","accountId":"x:shop","channelId":"x","kind":"mention","threadId":"thread","customerId":"customer","identityId":"x:customer","openedAt":1000},"readAt":3000,"doneAt":null,"tags":["parcel"]}',
    '{"type":"message","message":{"id":"message","conversationId":"conversation","accountId":"x:shop","remoteId":"10","earlierRemoteIds":[],"direction":"in","kind":"mention","authorHandle":"martak","authorName":"Marta Kowalska","text":"Where is my parcel?","lang":"en","sentAt":1000,"receivedAt":1000,"editedAt":null,"deletedAt":null,"earlierTexts":[],"attachments":[],"parent":null,"permalink":null,"replyRoute":"api","isAutomatic":false}}',
    '{"type":"draft","draft":{"conversationId":"conversation","text":"It left","cursorAt":7,"answersMessageId":"message","seenRevision":1,"startedAt":5000,"savedAt":6000},"isBehind":false}',
    '{"type":"reply","reply":{"id":"reply","conversationId":"conversation","accountId":"x:shop","channelId":"x","target":{"kind":"post","threadId":"thread","inReplyToRemoteId":"10","recipientRemoteId":"customer","recipientHandle":"martak","recipientName":"Marta Kowalska"},"text":"It left this morning.","isPrivate":false,"route":"api","answersMessageId":"message","queuedAt":1000000,"delivery":{"state":"queued","attempt":0,"notBefore":1000000}}}',
    '{"type":"deletion","accountId":"x:shop","remoteId":"12"}',
    '{"type":"costs","accountId":"x:shop","day":"2026-11-22","resource":"post","usdEach":0.005,"keys":["10"]}',
    '{"type":"end","counts":{"accounts":1,"identities":1,"customers":1,"conversations":1,"messages":1,"drafts":1,"replies":1}}',
  ]

  it.each(lines)('stays readable: %s', (line) => {
    expect(readRecord(line)).toEqual({ state: 'record', record: JSON.parse(line) })
  })
})
