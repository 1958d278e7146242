import type { BusinessHours, OpenInterval } from '#shared/domain/deadlines/businessHours'
import { alwaysOpen } from '#shared/domain/deadlines/weeklyHours'

/** `18:00-02:00`: past midnight where it ends before it begins. */
export function anInterval(written: string): OpenInterval {
  const [from = 0, to = 0] = written.split('-').map(minutesOf)
  return { fromMinute: from, toMinute: to > from ? to : to + 1440 }
}

/** Days as `Mon-Fri 9:00-17:00, Sat 10:00-14:00`; a day can be named more than once. `always` and `never` too. */
export function someHours(
  written: string,
  timeZone = 'Europe/Berlin',
  holidays: readonly string[] = [],
): BusinessHours {
  return { timeZone, weekly: weeklyOf(written), holidays: [...holidays] }
}

const names = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']

function weeklyOf(written: string): BusinessHours['weekly'] {
  if (written === 'always') return alwaysOpen
  const weekly: OpenInterval[][] = names.map(() => [])
  if (written === 'never') return weekly
  for (const part of written.split(', ')) {
    const [days = '', times = ''] = part.split(' ')
    const [first = '', last = first] = days.split('-')
    for (let day = names.indexOf(first); day <= names.indexOf(last); day++) weekly[day]?.push(anInterval(times))
  }
  return weekly
}

function minutesOf(written: string): number {
  const [hours = 0, minutes = 0] = written.split(':').map(Number)
  return hours * 60 + minutes
}
