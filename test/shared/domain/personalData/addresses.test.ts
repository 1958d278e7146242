import { describe, expect, it } from 'vitest'

import { addresses } from '#shared/domain/personalData/addresses'

function found(text: string): readonly string[] {
  const options = { language: 'en', country: 'GB', orderPattern: null } as const
  return addresses(text, options).map(({ start, end }) => text.slice(start, end))
}

describe('addresses', () => {
  it.each([
    '221B Baker Street, London NW1 6XE',
    '12 rue des Lilas, 69003 Lyon',
    'ul. Dluga 5/7, 31-147 Krakow',
    '350 Fifth Avenue, New York, NY 10118',
    '8 Mill Lane\nHebden Bridge\nHX7 8AB',
    '5 allee des Tilleuls 33000 Bordeaux',
  ])('finds the whole of "%s"', (address) => {
    expect(found(`Send it to ${address}. Thanks`)).toEqual([address])
  })

  it('keeps two addresses apart', () => {
    expect(found('From 8 Mill Lane. It went to us and back, then on to Leeds LS6 2AB')).toEqual([
      '8 Mill Lane',
      'LS6 2AB',
    ])
  })

  it('leaves a text without one', () => {
    expect(found('5 minutes from the station, 2 place settings')).toEqual([])
  })
})
