import { describe, expect, it } from 'vitest'

import { cards } from '#shared/domain/personalData/cards'

function found(text: string): readonly string[] {
  return cards(text).map(({ start, end }) => text.slice(start, end))
}

describe('cards', () => {
  it.each([
    '4111 1111 1111 1111',
    '5555-5555-5555-4444',
    '2223003122003222',
    '3782 822463 10005',
    '6011111111111117',
    '3530111333300000',
    '30569309025904',
    '4222 222 222 222',
  ])('finds %s', (number) => {
    expect(found(`my card ${number} was charged`)).toEqual([number])
  })

  it('finds a card beside other digits', () => {
    expect(found('12 4111 1111 1111 1111 04 29')).toEqual(['4111 1111 1111 1111'])
  })

  it.each([
    ['a wrong check digit', '4111 1111 1111 1112'],
    ['no issuer', '1111 1111 1111 1117'],
    ['a code of thirteen digits', '4222222222222'],
    ['groups no card has', '411 111 111 111 111 1'],
    ['a parcel', 'tracking 4111111111111111'],
    ['too few digits', '4111 1111'],
    ['nothing but noughts', '0000 0000 0000 0000'],
    ['a telephone', '+4111 1111 1111 1111'],
  ])('leaves %s', (_, text) => {
    expect(found(text)).toEqual([])
  })

  it('answers for endless rows of digits', () => {
    expect(found('4'.repeat(50_000))).toEqual([])
    expect(found('4 '.repeat(25_000))).toEqual([])
    expect(found('4111 1111 1111 1111 '.repeat(2_500))).toHaveLength(2_500)
  })
})
