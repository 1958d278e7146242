import { describe, expect, it } from 'vitest'

import { createMentions } from '../../../../src/main/store/rewrite/mentions'
import { noTraces } from '../../../../src/main/store/rewrite/traces'

const traces = noTraces('customer-1')
traces.identityIds.add('x:4711')
traces.words.add('Zofia "Zosia"').add('ola')
traces.conversations.set('conversation-1', 'x:shop')
traces.messageIds.add('message-1')
traces.replyIds.add('reply-1')
traces.remoteKeys.add(JSON.stringify(['x:shop', '770000000001']))

const mentions = createMentions([traces])

describe('bytes that nobody can read', () => {
  it.each([
    'a name, as JSON writes it: Zofia \\"Zosia\\"',
    'a name, bare: Zofia "Zosia"',
    '"authorHandle":"ola"',
    '"conversationId":"conversation-1","te',
    '"id":"message-1"',
    '"replyId":"reply-1"',
    '"remoteId":"770000000001"',
    '"remoteId":"4711"',
    'x:4711',
  ])('name a customer in %s', (text) => expect(mentions(Buffer.from(text))).toBe(true))

  it.each(['', 'viola and cola', '"sentAt":1747114711,', '"authorHandle":"viola"', '\0\0\0'])(
    'name nobody in %j',
    (text) => expect(mentions(Buffer.from(text))).toBe(false),
  )
})
