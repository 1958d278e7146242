import { describe, expect, it } from 'vitest'

import { sendLaterPresets } from '#shared/domain/times/presets'

function presets(now: string, timeZone = 'Europe/Paris') {
  return sendLaterPresets(Date.parse(now), timeZone).map(
    ({ id, at }) => `${id} ${new Date(at).toISOString().slice(0, 16)}`,
  )
}

describe('sendLaterPresets', () => {
  it('offers all of them on a weekday morning, soonest first', () => {
    expect(presets('2026-10-14T08:30:20Z')).toEqual([
      'inOneHour 2026-10-14T09:31',
      'thisAfternoon 2026-10-14T13:00',
      'tomorrowMorning 2026-10-15T07:00',
      'mondayMorning 2026-10-19T07:00',
    ])
  })

  it('offers no afternoon from noon on', () => {
    expect(presets('2026-10-14T09:59Z')).toContain('thisAfternoon 2026-10-14T13:00')
    expect(presets('2026-10-14T10:00Z').join()).not.toContain('thisAfternoon')
  })

  it('does not offer the same morning twice on a Sunday', () => {
    expect(presets('2026-10-18T13:00Z')).toEqual(['inOneHour 2026-10-18T14:00', 'tomorrowMorning 2026-10-19T07:00'])
  })

  it('means next week on a Monday, and counts days where the owner is', () => {
    expect(presets('2026-10-12T13:00Z')).toContain('mondayMorning 2026-10-19T07:00')
    expect(presets('2026-10-19T03:30Z', 'America/New_York')).toEqual([
      'inOneHour 2026-10-19T04:30',
      'tomorrowMorning 2026-10-19T13:00',
    ])
  })

  it('keeps nine in the morning when the clock is changed in the night', () => {
    expect(presets('2026-03-28T13:00Z')).toContain('tomorrowMorning 2026-03-29T07:00')
    expect(presets('2026-10-24T13:00Z')).toContain('tomorrowMorning 2026-10-25T08:00')
  })
})
