import { describe, expect, it } from 'vitest'

import { spelledEmails } from '#shared/domain/personalData/spelledEmails'

function found(text: string): readonly string[] {
  return spelledEmails(text).map(({ start, end }) => text.slice(start, end))
}

describe('spelledEmails', () => {
  it.each([
    ['it is name (at) shop dot com, thanks', 'name (at) shop dot com'],
    ['anna [at] shop [dot] co [dot] uk', 'anna [at] shop [dot] co [dot] uk'],
    ['anna(at)shop.com', 'anna(at)shop.com'],
    ['tom dot hale at gmail dot com', 'tom dot hale at gmail dot com'],
    ['tom at gmail.com', 'tom at gmail.com'],
    ['email us: kate at littleloom dot ie', 'kate at littleloom dot ie'],
    ['marie arobase atelier point fr', 'marie arobase atelier point fr'],
    ['sklep malpa lipa kropka pl', 'sklep malpa lipa kropka pl'],
    ['tom @ gmail . com? no: tom @ gmail.com', 'tom @ gmail.com'],
  ])('finds the address in %s', (text, address) => {
    expect(found(text)).toEqual([address])
  })

  it.each([
    'find us at tinyblooms dot com',
    'look at shop.com',
    'we met at the shop. Come by',
    'email us at shop dot com',
    '3 @ shop.com',
    'a dot at the end',
    '(at) (dot)',
    'meet at 5 dot 30',
  ])('leaves %s', (text) => {
    expect(found(text)).toEqual([])
  })

  it('answers for a text of nothing but signs', () => {
    expect(found(' at a dot '.repeat(5_000))).toEqual([])
    expect(found('[at]'.repeat(12_000))).toEqual([])
  })
})
