import { describe, expect, it } from 'vitest'

import { emails } from '#shared/domain/personalData/emails'

function found(text: string): readonly string[] {
  return emails(text).map(({ start, end }) => text.slice(start, end))
}

describe('emails', () => {
  it.each([
    ['Write to anna@shop.com.', 'anna@shop.com'],
    ['(a.b+c@shop.co.uk)', 'a.b+c@shop.co.uk'],
    ["'o'neill@x.ie'", "o'neill@x.ie"],
    ['mailto:anna@shop.com?subject=hi', 'anna@shop.com'],
    ['"x_y@a-b.museum",', 'x_y@a-b.museum'],
    ['anna@shop.com,ben@shop.com', 'anna@shop.com'],
    ['ania@żółw.pl', 'ania@żółw.pl'],
    ['a@b.xn--p1ai', 'a@b.xn--p1ai'],
    ['1@2.pl!', '1@2.pl'],
  ])('finds the address in %s', (text, address) => {
    expect(found(text)[0]).toBe(address)
  })

  it.each(['@anna', '@anna@mastodon.social', '3 @ £4.50', '3@4.50', 'me@home', 'a@b.c', '@', 'x@.com', 'a @b.com'])(
    'leaves %s',
    (text) => {
      expect(found(text)).toEqual([])
    },
  )

  it('does not take the end of a name that is too long for one', () => {
    expect(found(`${'a'.repeat(64)}@shop.com`)).toHaveLength(1)
    expect(found(`${'a'.repeat(65)}@shop.com`)).toEqual([])
  })

  it('finds the one address among many signs', () => {
    expect(found(`${'@'.repeat(25_000)} anna@shop.com ${'a@'.repeat(12_000)}`)).toEqual(['anna@shop.com'])
  })
})
