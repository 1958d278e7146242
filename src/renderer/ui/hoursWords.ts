import type { BusinessHours, OpenInterval } from '#shared/domain/deadlines/businessHours'
import { timeOf } from '#shared/domain/deadlines/openInterval'
import type { Language, Translate } from '#shared/i18n/translate'
import { weekdayNames } from './weekdayNames'

const dayMinutes = 1440

/** A week of opening hours in few words: Mon–Fri 9:00–17:00, Sat 10:00–14:00. */
export function hoursWords({ weekly }: Pick<BusinessHours, 'weekly'>, t: Translate, language: Language): string {
  if (weekly.every((intervals) => intervals.length === 0)) return t('hours.never')
  if (isAlways(weekly)) return t('hours.always')
  const names = weekdayNames(language, 'short')
  const runs = runsOf(weekly.map((intervals) => intervals.map(intervalWords).join(', ')))
  return runs
    .map(({ first, last, words }) => `${first === last ? names[first] : `${names[first]}–${names[last]}`} ${words}`)
    .join(', ')
}

/** 9:00–17:00; midnight at the end is 24:00, and what ends after it says so by itself. */
export function intervalWords({ fromMinute, toMinute }: OpenInterval): string {
  return `${timeOf(fromMinute)}–${timeOf(toMinute)}`
}

export function isAlways(weekly: BusinessHours['weekly']): boolean {
  return weekly.every(([one]) => one?.fromMinute === 0 && one.toMinute === dayMinutes)
}

type Run = { readonly first: number; readonly last: number; readonly words: string }

/** Days in a row with the same hours; closed ones are left out. */
function runsOf(days: readonly string[]): readonly Run[] {
  const runs: Run[] = []
  for (const [day, words] of days.entries()) {
    const run = runs.at(-1)
    if (words === '') continue
    if (run?.words === words && run.last === day - 1) runs[runs.length - 1] = { ...run, last: day }
    else runs.push({ first: day, last: day, words })
  }
  return runs
}
