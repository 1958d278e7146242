import { describe, expect, it } from 'vitest'

import { polishNumber } from '#shared/domain/times/polishNumber'

describe('polishNumber', () => {
  it.each([
    ['7', 7],
    ['120', 120],
    ['jedna', 1],
    ['dwie', 2],
    ['dwa', 2],
    ['piec', 5],
    ['dwanascie', 12],
    ['dziewietnascie', 19],
    ['dwadziescia', 20],
    ['dwadziescia piec', 25],
    ['piecdziesiat dziewiec', 59],
    ['kilka', 3],
    ['sto', null],
    ['piec dwadziescia', null],
    ['dwadziescia dwadziescia', null],
    ['dwadziescia piec dni', null],
    ['', null],
  ])('reads %j as %s', (text, number) => {
    expect(polishNumber(text)).toBe(number)
  })
})
