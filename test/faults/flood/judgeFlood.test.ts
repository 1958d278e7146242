import { describe, expect, it } from 'vitest'

import type { Message } from '#shared/domain/conversations/message'
import type { Change } from '#shared/domain/shop/change'
import { aMessage } from '#test/builders/conversations'
import { aVerdict } from '#test/builders/verdicts'
import type { XPost } from '#test/networks/x/model'
import { judgeFlood } from './judgeFlood'

const post = (id: string, text: string, editIds: readonly string[] = [id]) =>
  ({ id, text, editIds }) as unknown as XPost
const arrived = (parts: Partial<Message>): Change => ({ type: 'messageArrived', message: aMessage(parts) })
const edited = { type: 'messageEdited', conversationId: 'c', editedAt: 1 } as const

describe('judgeFlood', () => {
  it('finds what is lost, double, or without its newest edit', () => {
    const posts = [
      post('1', 'one'),
      post('2', 'two'),
      post('3', 'three'),
      post('5', 'new', ['4', '5']),
      post('6', 'six'),
    ]
    const commits = [
      [arrived({ id: 'a', remoteId: '1', text: 'one' }), arrived({ id: 'b', remoteId: '2', text: 'two' })],
      [arrived({ id: 'c', remoteId: '2', text: 'two' }), arrived({ id: 'd', remoteId: '4', text: 'old' })],
      [arrived({ id: 'e', remoteId: '6', text: 'before' }), arrived({ id: 'ours', remoteId: '3', direction: 'out' })],
    ]
    const judgement = judgeFlood(posts, commits)
    expect(judgement).toMatchObject({ mentions: 5, lost: 1, double: 1, outdated: 2, commits: 3 })
  })

  it('is content with one message under any of its ids and its newest text, whichever way that came', () => {
    const posts = [post('5', 'new', ['4', '5']), post('8', 'eight', ['7', '8'])]
    const verdict = { type: 'messageTriaged', messageId: 'a', conversationId: 'c', verdict: aVerdict() } as const
    const commits = [
      [arrived({ id: 'a', remoteId: '4', text: 'old' }), verdict],
      [{ ...edited, messageId: 'a', remoteId: '5', text: 'new' }],
      [arrived({ id: 'b', remoteId: '8', earlierRemoteIds: ['7'], text: 'eight' })],
    ]
    expect(judgeFlood(posts, commits)).toMatchObject({ lost: 0, double: 0, outdated: 0, urgent: 1, commits: 2 })
  })
})
