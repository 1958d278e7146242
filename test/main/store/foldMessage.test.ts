import { describe, expect, it } from 'vitest'

import type { Change } from '#shared/domain/shop/change'
import { aMessage } from '#test/builders/conversations'

import { foldMessage } from '../../../src/main/store/foldMessage'

const picture = { kind: 'image', url: 'https://pic.example/1', alt: '', width: 1, height: 1 } as const
const message = aMessage({ text: 'one', attachments: [picture] })
const arrived: Change = { type: 'messageArrived', message }
const edited = (text: string, remoteId: string, editedAt: number): Change => ({
  type: 'messageEdited',
  messageId: 'message',
  conversationId: 'conversation',
  remoteId,
  text,
  editedAt,
})
const deleted: Change = {
  type: 'messageDeleted',
  messageId: 'message',
  conversationId: 'conversation',
  deletedAt: 9_000,
}

describe('foldMessage', () => {
  it('is the message as it arrived while nothing else is said of it', () => {
    expect(foldMessage('message', [arrived])).toEqual(message)
  })

  it('keeps the newest text and, oldest first, the earlier texts and ids', () => {
    expect(foldMessage('message', [arrived, edited('two', '11', 2_000), edited('three', '11', 3_000)])).toEqual({
      ...message,
      text: 'three',
      earlierTexts: ['one', 'two'],
      remoteId: '11',
      earlierRemoteIds: ['10'],
      editedAt: 3_000,
    })
  })

  it('keeps no words and no pictures of a deleted message, also when an edit follows', () => {
    const gone = foldMessage('message', [arrived, edited('two', '11', 2_000), deleted, edited('back', '12', 10_000)])
    expect(gone).toMatchObject({ text: '', earlierTexts: [], attachments: [], deletedAt: 9_000 })
    const cameDeleted: Change = { type: 'messageArrived', message: { ...message, deletedAt: 5 } }
    expect(foldMessage('message', [cameDeleted])).toMatchObject({ text: '', attachments: [], deletedAt: 5 })
  })

  it('passes over what is said of other messages, and of one that never came', () => {
    const other: Change = { type: 'messageArrived', message: aMessage({ id: 'other', text: 'else' }) }
    expect(foldMessage('message', [other, arrived, { ...deleted, messageId: 'other' }])).toEqual(message)
    expect(foldMessage('message', [edited('two', '11', 2_000), deleted])).toBeNull()
  })
})
