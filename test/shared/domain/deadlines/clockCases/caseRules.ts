import type { Deadline } from '#shared/domain/deadlines/deadline'
import { someHours } from '#test/builders/businessHours'

export const minutes = (count: number): Deadline => ({ unit: 'minutes', count })
export const days = (count: number): Deadline => ({ unit: 'businessDays', count })
export const none: Deadline = { unit: 'none' }

export const berlin = someHours('Mon-Fri 9:00-17:00')
export const berlinAlways = someHours('always')
export const newYork = someHours('Mon-Sat 9:00-18:00', 'America/New_York')
export const newYorkAlways = someHours('always', 'America/New_York')
export const sydney = someHours('Mon-Sun 8:00-16:00', 'Australia/Sydney')
export const sydneyAlways = someHours('always', 'Australia/Sydney')
export const lordHowe = someHours('always', 'Australia/Lord_Howe')
export const kolkata = someHours('Mon-Sat 10:00-19:00', 'Asia/Kolkata')
export const bar = someHours('Wed-Sat 18:00-02:30', 'Europe/Paris')
export const nightBaker = someHours('Mon-Sun 2:30-10:00', 'Europe/Warsaw')
export const siesta = someHours('Mon-Fri 9:30-13:30, Mon-Fri 17:00-20:00', 'Europe/Madrid')
export const christmas = someHours('Mon-Fri 9:00-17:00', 'Europe/Warsaw', ['2026-12-24', '2026-12-25'])
export const nightHoliday = someHours('Mon-Sun 20:00-04:00', 'Europe/London', ['2026-12-25'])
