import { describe, expect, it } from 'vitest'

import { streetsIn } from '#shared/domain/personalData/streets'

function found(text: string): readonly string[] {
  return streetsIn(text).map(({ start, end }) => text.slice(start, end))
}

describe('streetsIn', () => {
  it.each([
    '221B Baker Street',
    '12 high street',
    '8 Orchard Close',
    "27 St Mary's Road",
    'PO Box 12',
    'P.O. Box 4471',
    '12 rue des Lilas',
    '8 bis avenue Jean Jaures',
    '15 place Bellecour',
    'Rue de la Loi 16',
    "chaussee d'Ixelles 120",
    'BP 12',
    'ul. Dluga 5/7',
    'ul. 3 Maja 21',
    'al. Jerozolimskie 44 m. 10',
    'os. Sloneczne 3/15',
    'ulicy Polnej 12',
    'pl. Wolnosci 2',
  ])('finds %s', (street) => {
    expect(found(`it is ${street}, thanks`)).toContain(street)
  })

  it.each([
    '5 minutes from the station',
    '2 place settings',
    'on the road',
    '3 way split',
    '10 miles down the road',
    '2 shops on the same street',
    '20 years on Baker Street',
    'top 10 street photos',
    '2 places pour samedi',
    '3 cours de poterie',
    'il y a 2 rues pietonnes',
    'la rue est en travaux',
    'na tej samej ulicy sa 2 kawiarnie',
    '20 lat przy ulicy Dlugiej',
    'plac zabaw, 3 lata',
  ])('leaves "%s"', (text) => {
    expect(found(text)).toEqual([])
  })

  it('answers for endless names', () => {
    for (const part of ['12 Aa Aa Aa ', '1 A ', 'rue ', 'Rue Aa Aa ', 'ul. a ', 'p.o. ']) {
      expect(found(part.repeat(Math.ceil(40_000 / part.length)))).toEqual([])
    }
  })
})
