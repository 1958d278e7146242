import { describe, expect, it } from 'vitest'

import { polishClock } from '#shared/domain/times/polishClock'

const hours =
  'pierwszej drugiej trzeciej czwartej piatej szostej siodmej osmej dziewiatej dziesiatej jedenastej dwunastej trzynastej czternastej pietnastej szesnastej siedemnastej osiemnastej dziewietnastej dwudziestej'

/** Hours and minutes, and what is left of the text. */
function read(text: string, part: 'morning' | 'night' | null = 'morning') {
  const found = polishClock(text, part)
  if (!found) return null
  const minutes = String(found.minutes % 60).padStart(2, '0')
  return `${Math.floor(found.minutes / 60)}:${minutes}${found.isBare ? ' bare' : ''}${text.slice(found.length)}`
}

describe('polishClock', () => {
  it.each(hours.split(' ').map((hour, index) => [hour, index + 1] as const))('knows the hour "o %s"', (hour, meant) => {
    expect(read(`o ${hour}`)).toBe(`${meant}:00`)
  })

  it.each([
    ['o 15:30', '15:30'],
    ['15.30 jutro', '15:30 jutro'],
    ['godz 9', '9:00'],
    ['o godzinie 9', '9:00'],
    ['9', '9:00 bare'],
    ['9h', '9:00 bare'],
    ['dziewiata', '9:00'],
    ['o dwudziestej pierwszej', '21:00'],
    ['dwudziesta druga trzydziesci', '22:30'],
    ['o dziewiatej czterdziesci piec', '9:45'],
    ['o dziewiatej jutro', '9:00 jutro'],
    ['wpol do dziesiatej', '9:30'],
    ['kwadrans po osmej', '8:15'],
    ['dziesiec po osmej', '8:10'],
    ['za kwadrans dziesiata', '9:45'],
    ['za dwadziescia piec dziesiata', '9:35'],
  ])('reads %j as %s', (text, meant) => {
    expect(read(text)).toBe(meant)
  })

  it('takes spoken small hours for the afternoon, unless the part of the day is said', () => {
    expect(read('o trzeciej', null)).toBe('15:00')
    expect(read('wpol do pierwszej', null)).toBe('12:30')
    expect(read('o szostej', null)).toBe('6:00')
    expect(read('o 3:00', null)).toBe('3:00')
    expect(read('o trzeciej', 'night')).toBe('3:00')
  })

  it.each(['25:00', '9:60', 'o', 'piatek', 'za kwadrans', 'blabla po osmej', ''])('does not read %j', (text) => {
    expect(read(text)).toBeNull()
  })
})
