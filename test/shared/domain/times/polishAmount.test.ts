import { describe, expect, it } from 'vitest'

import { polishAmount } from '#shared/domain/times/polishAmount'

const today = { year: 2026, month: 10, day: 14 }

/** Minutes, or the day; and what is left of the text. */
function read(text: string) {
  const found = polishAmount(text, today)
  if (!found) return null
  const amount = 'ms' in found ? found.ms / 60_000 : `${found.day.year}-${found.day.month}-${found.day.day}`
  return `${amount}${text.slice(found.length)}`
}

describe('polishAmount', () => {
  it.each([
    ['za godzine', '60'],
    ['za pol godziny', '30'],
    ['za poltorej godziny', '90'],
    ['za dwie i pol godziny', '150'],
    ['za 1,5 h', '90'],
    ['za 1h15', '75'],
    ['za 2h', '120'],
    ['za kwadrans', '15'],
    ['za trzy kwadranse', '45'],
    ['za godzine i 10 minut', '70'],
    ['za dwadziescia piec minut', '25'],
    ['godzine temu', '-60'],
    ['2 godziny temu', '-120'],
    ['za dzien', '2026-10-15'],
    ['za 2 dni o 9', '2026-10-16 o 9'],
    ['za tydzien', '2026-10-21'],
    ['za dwa tygodnie', '2026-10-28'],
    ['za miesiac', '2026-11-14'],
    ['za pol roku', '2027-4-14'],
    ['za 2 lata', '2028-10-14'],
    ['tydzien temu', '2026-10-7'],
    ['miesiac temu', '2026-9-14'],
  ])('reads %j as %s', (text, found) => {
    expect(read(text)).toBe(found)
  })

  it.each([
    'za',
    'za pol dnia',
    'za blabla godzin',
    'za godzinke',
    'za dzien i godzine',
    'godzina',
    'za kwadrans dziesiata'.slice(10),
  ])('does not read %j', (text) => {
    expect(read(text)).toBeNull()
  })
})
