import type { BusinessHours, OpenInterval } from './businessHours'

/** A whole day, from midnight to midnight. */
export const wholeDay: OpenInterval = { fromMinute: 0, toMinute: 1440 }

export const alwaysOpen: BusinessHours['weekly'] = Array.from({ length: 7 }, () => [wholeDay])

/** Hours of a new shop: Monday to Friday, 9:00 to 17:00 where the computer is. */
export const defaultBusinessHours: BusinessHours = {
  timeZone: 'system',
  weekly: Array.from({ length: 7 }, (_, day) => (day < 5 ? [{ fromMinute: 9 * 60, toMinute: 17 * 60 }] : [])),
  holidays: [],
}
