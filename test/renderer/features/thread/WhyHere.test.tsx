import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'

import type { RequestOutput } from '#shared/ipc/contract'
import { aRow, aRunningClock } from '#test/builders/conversationRows'
import { createFakeBridge } from '#test/renderer/fakeBridge'
import { WhyHere } from '../../../../src/renderer/features/thread/WhyHere'
import { renderInWindow } from '../../renderInWindow'

const hour = 3_600_000
const now = 1_000 * hour

const place: NonNullable<RequestOutput<'conversation.priority'>> = {
  points: 5_035,
  shares: [
    { part: 'urgent', points: 5_000 },
    { part: 'direct', points: 20 },
    { part: 'negative', points: 15 },
  ],
  countsUntil: now - 2 * hour,
  turnAt: 0,
  pointsPerHour: 10,
  hasDeadline: true,
  place: 1,
  total: 7,
}

function show(answer: RequestOutput<'conversation.priority'>, isFirst = true) {
  const bridge = createFakeBridge({ 'conversation.priority': answer })
  renderInWindow(<WhyHere row={aRow({ clock: aRunningClock() })} isFirst={isFirst} now={now} />, bridge, { now })
  return bridge
}

async function lines() {
  const rows = await screen.findAllByRole('row')
  return rows.map(({ textContent }) => textContent.replaceAll('\u00a0', ' '))
}

describe('why a conversation is where it is', () => {
  it('opens by key, with each part of the sum, what time adds, and the sum', async () => {
    const bridge = show(place)
    await userEvent.keyboard('w')
    expect(await lines()).toEqual([
      'Urgent+5,000',
      'Written to you in private+20',
      'A complaint, or angry+15',
      'Overdue by 2 h+20',
      'Sum now+5,055',
    ])
    expect(screen.getByText(/^Number 1 of 7 in the inbox/)).toBeDefined()
    expect(screen.getByText(/^First answer due by/)).toBeDefined()
    expect(bridge.inputs('conversation.priority')).toEqual([{ conversationId: aRow().id }])
    await userEvent.keyboard('w')
    expect(screen.queryByRole('row')).toBeNull()
  })

  it('takes points away before the deadline, and says where there is none', async () => {
    show({ ...place, countsUntil: now + 3 * hour, place: 4 }, false)
    await userEvent.click(screen.getByRole('button', { name: 'Why is this here?' }))
    expect(await lines()).toContain('Due in 3 h-30')
  })

  it('says what counts where it may wait for ever', async () => {
    show({ ...place, shares: [], points: 0, hasDeadline: false, countsUntil: now + 24 * hour })
    await userEvent.click(screen.getByRole('button', { name: 'Why is this first?' }))
    expect(await lines()).toEqual(['No deadline: counts as due a week after it came-240', 'Sum now-240'])
  })
})
