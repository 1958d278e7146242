import { expect, it } from 'vitest'

import { webPage } from '../../../../src/main/channels/x/webPage'
import { messageTo, replyTo } from './connectedX'

it('opens X’s own pages with the text filled in', () => {
  const post = webPage(replyTo({ id: '42', authorId: '7' }, 'Dzień dobry & thanks #1'))
  expect(Object.fromEntries(new URL(post).searchParams)).toEqual({ in_reply_to: '42', text: 'Dzień dobry & thanks #1' })
  expect(post).toMatch(/^https:\/\/x\.com\/intent\/tweet\?/)
  const message = webPage(messageTo('7', '9', 'Hello'))
  expect(message).toBe('https://x.com/messages/compose?recipient_id=7&text=Hello')
})
