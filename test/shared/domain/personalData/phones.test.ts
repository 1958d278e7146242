import { describe, expect, it } from 'vitest'

import type { PersonalOptions } from '#shared/domain/personalData/personalFinding'
import { phones } from '#shared/domain/personalData/phones'

function found(text: string, country = 'GB', language: PersonalOptions['language'] = 'en'): readonly string[] {
  return phones(text, { language, country, orderPattern: null }).map(({ start, end }) => text.slice(start, end))
}

describe('phones', () => {
  it.each([
    ['GB', '020 7946 0958'],
    ['GB', '07911 123456'],
    ['GB', '07700 900123'],
    ['GB', '(0161) 496 0123'],
    ['GB', '+44 (0)20 7946 0958'],
    ['GB', '0044 20 7946 0958'],
    ['US', '(212) 736-5000'],
    ['US', '212.736.5000'],
    ['US', '+1 415 555 2671'],
    ['FR', '06 12 34 56 78'],
    ['FR', '01.42.68.53.00'],
    ['BE', '0475/12.34.56'],
    ['CH', '022 345 67 89'],
    ['IE', '01 677 1234'],
    ['PL', '600 123 456'],
    ['PL', '22 621 24 55'],
    ['PL', '512345678'],
    ['DE', '030 901820'],
    ['ES', '612 34 56 78'],
  ])('finds a number of %s: %s', (country, number) => {
    expect(found(`I am on ${number}, bye`, country)).toEqual([number])
  })

  it('knows numbers of the language’s own country in a shop elsewhere', () => {
    expect(found('06 12 34 56 78', 'GB', 'fr')).toEqual(['06 12 34 56 78'])
    expect(found('06 12 34 56 78', 'GB', 'en')).toEqual([])
    expect(found('07911 123456', 'FR', 'en')).toEqual(['07911 123456'])
  })

  it('knows a country written in small letters, and lives with one that is not there', () => {
    expect(found('600 123 456', 'pl')).toEqual(['600 123 456'])
    expect(found('+48 600 123 456', '??')).toEqual(['+48 600 123 456'])
  })

  it('believes a plain row of digits where the words call it a telephone’s', () => {
    expect(found('call 2127365000', 'US')).toEqual(['2127365000'])
    expect(found('it says 2127365000', 'US')).toEqual([])
    expect(found('it says 612345678', 'ES')).toEqual([])
    expect(found('call 612345678', 'ES')).toEqual(['612345678'])
  })

  it('tells neighbours apart', () => {
    expect(found('07911 123456 020 7946 0958')).toEqual(['07911 123456', '020 7946 0958'])
  })

  it.each([
    '9.00-17.00',
    '09.00-17.00',
    '24.12.2026',
    '2026-12-24',
    '2024-2025',
    'order 02079460958',
    'tracking 07911123456',
    'ISBN 0306406152',
    '4006381333931',
    '£0791112',
    '192.168.10.12',
    '1 200 000',
    '10442',
  ])('leaves %s', (text) => {
    expect(found(text)).toEqual([])
  })

  it('leaves sizes and prices of a Polish shop', () => {
    expect(found('rozmiary 122 128 134', 'PL', 'pl')).toEqual([])
    expect(found('500 600 700 zl', 'PL', 'pl')).toEqual([])
    expect(found('10-100 sztuk, 20-150', 'PL', 'pl')).toEqual([])
  })

  it('answers for endless rows of digits', () => {
    expect(found('1'.repeat(50_000))).toEqual([])
    expect(found('1 '.repeat(25_000))).toEqual([])
    expect(found('(1) '.repeat(12_500))).toEqual([])
    expect(found('07911 123456 '.repeat(3_800))).toHaveLength(3_800)
  })
})
