import type { Usual } from './alertReason'
import type { CrisisMessage } from './crisisMessage'
import type { CrisisSettings } from './crisisSettings'
import type { CrisisSpan } from './crisisSpans'
import { hourBaseline, type HourBaseline } from './hourBaseline'
import { meanOf, type Rate } from './rate'
import { createWeekClock, quarterMs } from './weekClock'

const dayMs = 96 * quarterMs

/**
 * Answers what is usual at a moment. It knows nothing of the last 24 to 48 hours, so that no storm raises its own
 * baseline (a guard band as in the C2 method of EARS: Hutwagner et al., Journal of Urban Health 80, 2003, i89-i96), and
 * takes the busiest of the hours the window touches. It changes with quarters of an hour only. `crises` answers those
 * known so far.
 */
export function createUsualAt(
  messages: readonly CrisisMessage[],
  since: number,
  crises: () => readonly CrisisSpan[],
  settings: CrisisSettings,
): (at: number) => Usual {
  const clock = createWeekClock(settings.timeZone)
  const baselines = new Map<number, HourBaseline>()

  function baselineOn(day: number): HourBaseline {
    const known = baselines.get(day)
    if (known) return known
    const made = hourBaseline(messages, { since, asOf: (day - 1) * dayMs }, crises(), clock, settings)
    baselines.set(day, made)
    return made
  }

  function usualIn(quarter: number): Usual {
    const { rates, shares } = baselineOn(Math.floor(quarter / dayMs))
    const touched: Rate[] = []
    for (let at = quarter; at > quarter - settings.windowMinutes * 60_000 - quarterMs; at -= quarterMs) {
      const rate = rates[clock.hourOfWeek(at)]
      if (rate) touched.push(rate)
    }
    return { rate: touched.reduce((busiest, rate) => (meanOf(rate) > meanOf(busiest) ? rate : busiest)), shares }
  }

  let last: { readonly quarter: number; readonly usual: Usual } | null = null
  return (at) => {
    const quarter = Math.floor(at / quarterMs) * quarterMs
    const usual: Usual = last?.quarter === quarter ? last.usual : usualIn(quarter)
    last = { quarter, usual }
    return usual
  }
}
