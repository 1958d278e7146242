import { expect, it } from 'vitest'

import { withoutLinks } from '#shared/domain/personalData/withoutLinks'

it.each([
  'https://shop.example.com/orders/48213',
  '(http://shop.example.com/07700900123)',
  'www.shop.com',
  'wa.me/447700900123',
  'etsy.com/listing/1234567890',
])('blanks out %s and keeps all places', (link) => {
  const plain = withoutLinks(`see ${link} now`)
  expect(plain).toHaveLength(`see ${link} now`.length)
  expect(plain).toBe(`see ${'\0'.repeat(link.length)} now`)
})

it.each(['5/7', 'and/or', 'anna@shop.com/home', 'ul. Dluga 5/7', '12/24/2026', 'KW/2210/7'])('leaves %s', (text) => {
  expect(withoutLinks(text)).toBe(text)
})

it('answers for one endless word', () => {
  expect(withoutLinks('a.'.repeat(25_000))).toHaveLength(50_000)
})
