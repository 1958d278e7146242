import { expect, it } from 'vitest'

import { replyWindowHours } from '#shared/domain/outbox/replyWindowHours'

it('is a day for private messages where Meta counts them, and for ever elsewhere', () => {
  expect(replyWindowHours('facebook', 'directMessage')).toBe(24)
  expect(replyWindowHours('instagram', 'directMessage')).toBe(24)
  expect(replyWindowHours('facebook', 'comment')).toBeNull()
  expect(replyWindowHours('x', 'directMessage')).toBeNull()
  expect(replyWindowHours('mail', 'mail')).toBeNull()
})
