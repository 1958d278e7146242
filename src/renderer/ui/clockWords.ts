import type { BusinessHours } from '#shared/domain/deadlines/businessHours'
import type { RunningClock } from '#shared/domain/deadlines/runningClock'
import type { Language, Translate } from '#shared/i18n/translate'
import { deadlineWords } from './deadlineWords'
import { durationWords } from './durationWords'
import { hoursWords, isAlways } from './hoursWords'
import { momentWords } from './momentWords'

const hourMs = 3_600_000

/** What is left until the deadline, or how long it is past, by the clock on the wall. */
export function leftWords({ dueAt }: Pick<RunningClock, 'dueAt'>, now: number, t: Translate): string {
  if (now > dueAt) return t('deadlines.overdueBy', { duration: roughWords(now - dueAt, t) })
  return t('deadlines.left', { duration: roughWords(dueAt - now, t) })
}

/** Nobody counts minutes beyond ten hours. */
function roughWords(lengthMs: number, t: Translate): string {
  return durationWords(lengthMs < 10 * hourMs ? lengthMs : lengthMs - (lengthMs % hourMs), t)
}

/** How the number beside it came about: when it is due, from when it is counted, in which hours, and what moves it not. */
export function clockDefinition(
  clock: RunningClock,
  hours: BusinessHours | undefined,
  now: number,
  t: Translate,
  language: Language,
): readonly string[] {
  const due = { time: momentWords(clock.dueAt, now, language), deadline: deadlineWords(clock.deadline, t) }
  return [
    t(clock.counts === 'promise' ? 'deadlines.promised' : 'deadlines.firstResponse', due),
    ...(hours === undefined ? [] : [countedWords(clock, hours, now, t, language)]),
    t('deadlines.rule'),
  ]
}

function countedWords(
  { startedAt }: RunningClock,
  hours: BusinessHours,
  now: number,
  t: Translate,
  language: Language,
): string {
  const time = momentWords(startedAt, now, language)
  if (isAlways(hours.weekly) && hours.holidays.length === 0) return t('deadlines.countedAlways', { time })
  return t('deadlines.counted', { time, hours: hoursWords(hours, t, language) })
}
