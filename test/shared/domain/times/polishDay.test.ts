import { describe, expect, it } from 'vitest'

import { polishDay } from '#shared/domain/times/polishDay'

const wednesday = { year: 2026, month: 10, day: 14 }
const names = ['poniedzialek', 'wtorku', 'srode', 'czwartkiem', 'piatek', 'sobocie', 'niedziela']
const months = 'stycznia lutego marca kwietnia maja czerwca lipca sierpnia wrzesnia pazdziernika listopada grudnia'

function read(text: string, today = wednesday) {
  const found = polishDay(text, today)
  return found && `${found.day.year}-${found.day.month}-${found.day.day} ${found.repeats} ${text.slice(found.length)}`
}

describe('polishDay', () => {
  it.each(names.map((name, index) => [name, ['19', '20', '14', '15', '16', '17', '18'][index]]))(
    'knows %s',
    (name, day) => {
      expect(read(name)).toBe(`2026-10-${day} weekly `)
    },
  )

  it.each(months.split(' ').map((name, index) => [name, index + 1] as const))('knows %s', (name, month) => {
    expect(read(`20 ${name}`)).toBe(`${month < 10 ? 2027 : 2026}-${month}-20 yearly `)
  })

  it.each([
    ['jutro o 9', '2026-10-15 null  o 9'],
    ['przyszla sobota', '2026-10-24 null '],
    ['zeszla sroda', '2026-10-7 null '],
    ['pt za tydzien', '2026-10-23 weekly '],
    ['3.12. 10:00', '2026-12-3 yearly . 10:00'],
    ['3-12-2027 r 8', '2027-12-3 null  8'],
    ['2027-02-03', '2027-2-3 null '],
    ['1 maja 2028 roku', '2028-5-1 null '],
  ])('reads %j', (text, found) => {
    expect(read(text)).toBe(found)
  })

  it('leaves the end of the next week to Sunday, said on a Sunday too', () => {
    const sunday = { year: 2026, month: 10, day: 18 }
    expect(read('nastepny poniedzialek', sunday)).toBe('2026-10-19 null ')
    expect(read('nastepna niedziela', sunday)).toBe('2026-10-25 null ')
    expect(read('nastepna niedziela')).toBe('2026-10-25 null ')
  })

  it.each(['jutrobus', 'piatka', '31.02', '32 maja', '14:30', 'dzien', ''])('does not read %j', (text) => {
    expect(read(text)).toBeNull()
  })
})
