import { describe, expect, it } from 'vitest'

import { postcodesIn } from '#shared/domain/personalData/postcodes'

function found(text: string, country = 'GB'): readonly string[] {
  const options = { language: 'en', country, orderPattern: null } as const
  return postcodesIn(text, options).map(({ start, end }) => text.slice(start, end))
}

describe('postcodesIn', () => {
  it.each([
    ['London NW1 6XE', 'NW1 6XE'],
    ['postcode is eh1 1yz', 'eh1 1yz'],
    ['Boston, MA 02110', 'MA 02110'],
    ['zip code 02110', '02110'],
    ['Ottawa K1M 1M4', 'K1M 1M4'],
    ['Cork, T12 X5P0', 'T12 X5P0'],
    ['a 69003 Lyon', '69003 Lyon'],
    ['code postal : 13006', '13006'],
    ['B-1040 Bruxelles', 'B-1040 Bruxelles'],
    ['31-147 Krakow', '31-147 Krakow'],
    ['kod pocztowy: 50-001', '50-001'],
  ])('finds the code in "%s"', (text, code) => {
    expect(found(text)).toEqual([code])
  })

  it.each([
    'ZZ1 6XE',
    'size B5 3XL',
    'NW1 6XC',
    '15000 Abonnes',
    '15000 Mercis',
    '10-100 sztuk',
    'OK 12345',
    '2024 Paris',
    'nw1 6xe',
  ])('leaves "%s"', (text) => {
    expect(found(text)).toEqual([])
  })

  it('knows codes of four digits only where they are in use', () => {
    expect(found('Rue X, 1204 Geneve', 'CH')).toEqual(['1204 Geneve'])
    expect(found('Rue X, 1204 Geneve', 'FR')).toEqual([])
    expect(found('Noel, 2026 Geneve', 'CH')).toEqual([])
  })
})
