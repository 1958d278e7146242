import { fireEvent, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'

import { alwaysOpen } from '#shared/domain/deadlines/weeklyHours'
import { defaultSettings } from '#shared/domain/settings/defaultSettings'
import { someHours } from '#test/builders/businessHours'
import { createFakeBridge } from '#test/renderer/fakeBridge'
import { OpeningHours } from '../../../../src/renderer/features/settings/OpeningHours'
import { renderInWindow } from '../../renderInWindow'

function show(hours = defaultSettings.businessHours) {
  const settings = { ...defaultSettings, businessHours: hours }
  const bridge = createFakeBridge({ 'settings.change': settings })
  renderInWindow(<OpeningHours settings={settings} />, bridge)
  const kept = () => bridge.inputs('settings.change').map(({ businessHours }) => businessHours)
  const day = (name: string) => within(screen.getByRole('group', { name }))
  return { hours, kept, day }
}

describe('the opening hours in the settings', () => {
  it('show the week: hours, nights that end on the next day, closed days', () => {
    const { day } = show(someHours('Mon-Fri 9:00-12:00, Mon-Fri 13:00-17:00, Sat 20:00-02:00'))
    const monday = day('Monday')
    expect(monday.getAllByLabelText<HTMLInputElement>('Monday, from').map(({ value }) => value)).toEqual([
      '9:00',
      '13:00',
    ])
    expect(monday.getAllByLabelText<HTMLInputElement>('Monday, until').map(({ value }) => value)).toEqual([
      '12:00',
      '17:00',
    ])
    expect(day('Saturday').getByText('ends on the next day')).toBeTruthy()
    expect(day('Sunday').getByText('Closed')).toBeTruthy()
  })

  it('keep a time when its field is left', async () => {
    const { hours, kept, day } = show()
    const until = day('Friday').getByLabelText('Friday, until')
    await userEvent.clear(until)
    await userEvent.type(until, '13.30')
    expect(kept()).toEqual([])
    await userEvent.tab()
    expect(kept()).toEqual([{ ...hours, weekly: hours.weekly.with(4, [{ fromMinute: 540, toMinute: 810 }]) }])
  })

  it('put back what is no time', async () => {
    const { kept, day } = show()
    const until = day('Friday').getByLabelText<HTMLInputElement>('Friday, until')
    await userEvent.clear(until)
    await userEvent.type(until, 'five{Enter}')
    expect([until.value, kept()]).toEqual(['17:00', []])
  })

  it('open a closed day, and close one', async () => {
    const { hours, kept, day } = show()
    await userEvent.click(day('Saturday').getByRole('button', { name: 'Add hours on Saturday' }))
    await userEvent.click(day('Monday').getByRole('button', { name: 'Remove 9:00–17:00 on Monday' }))
    expect(kept()).toEqual([
      { ...hours, weekly: hours.weekly.with(5, [{ fromMinute: 540, toMinute: 1020 }]) },
      { ...hours, weekly: hours.weekly.with(0, []) },
    ])
  })

  it('can be around the clock', async () => {
    const { hours, kept } = show()
    await userEvent.click(screen.getByRole('button', { name: 'Always open' }))
    expect(kept()).toEqual([{ ...hours, weekly: alwaysOpen }])
  })

  it('take holidays, in order and once each, and drop them', async () => {
    const { hours, kept } = show({ ...defaultSettings.businessHours, holidays: ['2026-12-25'] })
    fireEvent.change(screen.getByLabelText('Holiday'), { target: { value: '2026-11-11' } })
    await userEvent.click(screen.getByRole('button', { name: 'Add' }))
    await userEvent.click(screen.getByRole('button', { name: 'Remove 25 December 2026' }))
    expect(kept()).toEqual([
      { ...hours, holidays: ['2026-11-11', '2026-12-25'] },
      { ...hours, holidays: [] },
    ])
  })

  it('go by the clock of another zone where the owner says so', async () => {
    const { hours, kept } = show()
    const zone = screen.getByRole('combobox', { name: 'Time zone' })
    expect(zone.textContent).toContain('As this computer')
    await userEvent.click(zone)
    await userEvent.selectOptions(zone, 'America/New_York')
    expect(kept()).toEqual([{ ...hours, timeZone: 'America/New_York' }])
  })
})
