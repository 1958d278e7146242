import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useRef, useState } from 'react'
import { describe, expect, it } from 'vitest'

import { defaultSettings } from '#shared/domain/settings/defaultSettings'
import type { LaneId } from '#shared/domain/conversations/inboxView'
import { someHours } from '#test/builders/businessHours'
import { aRow, aRunningClock } from '#test/builders/conversationRows'
import { createFakeBridge } from '#test/renderer/fakeBridge'
import { Inbox } from '../../../../src/renderer/features/inbox/Inbox'
import { useInboxList } from '../../../../src/renderer/features/inbox/useInboxList'
import { useSelection } from '../../../../src/renderer/features/inbox/useSelection'
import { renderInWindow } from '../../renderInWindow'

const now = 10_000_000

function List({ lane }: { readonly lane: LaneId }) {
  const [selectedId, setSelectedId] = useState<string | null>(null)
  const list = useInboxList(lane, selectedId)
  return (
    <Inbox
      lane={lane}
      list={list}
      selection={useSelection(lane, list)}
      onGoOn={() => undefined}
      onSelect={setSelectedId}
      onEnterList={() => undefined}
      searchRef={useRef<HTMLInputElement>(null)}
      listRef={useRef(null)}
    />
  )
}

function show(rows: readonly ReturnType<typeof aRow>[], lane: LaneId = 'inbox') {
  const bridge = createFakeBridge({
    'inbox.list': ({ offset, limit }) => ({
      rows: rows.slice(offset, offset + limit),
      total: rows.length,
      overdueCount: rows.filter((row) => row.clock !== null && row.clock.dueAt < now).length,
      nextDueAt: rows.find((row) => row.clock !== null && row.clock.dueAt >= now)?.clock?.dueAt ?? null,
    }),
    'inbox.lanes': [
      { lane: 'inbox', count: 4 },
      { lane: 'questions', count: 4 },
    ],
    'settings.read': { ...defaultSettings, businessHours: someHours('Mon-Fri 9:00-17:00, Sat 10:00-14:00') },
  })
  renderInWindow(<List lane={lane} />, bridge, { now })
  return bridge
}

describe('the inbox list', () => {
  it('says who, how long, what and why', async () => {
    show([aRow({ waitingSince: now - 130 * 60_000, contactsIn24h: 3 })])
    const row = within(await screen.findByRole('option'))
    expect(row.getByText('Marta Kowalska').tagName).toBe('BDI')
    expect(row.getByText('@martak').tagName).toBe('BDI')
    expect(row.getByText(/^2\sh\s10$/)).toBeTruthy()
    expect(row.getByText('Where is my parcel?').getAttribute('dir')).toBe('auto')
    expect(row.getByText('public')).toBeTruthy()
    expect(row.getByText('3 contacts in 24 h')).toBeTruthy()
    expect(screen.getByText('1 waiting')).toBeTruthy()
  })

  it('says what is left of the deadline, and how it is counted', async () => {
    show([aRow({ clock: aRunningClock({ dueAt: now + 25.5 * 60_000 }) })])
    const left = await screen.findByText(/^25\smin left$/)
    expect(left.getAttribute('data-overdue')).toBe('false')
    expect(screen.getByText(/^1 waiting · next due in 25\smin$/)).toBeTruthy()
    await userEvent.hover(left)
    const definition = await screen.findByRole('tooltip')
    expect(definition.textContent).toMatch(/First answer due by .*\(2\sh\)\./)
    expect(definition.textContent).toMatch(/in opening hours only: Mon–Fri 9:00–17:00, Sat 10:00–14:00\./)
  })

  it('says how far it is past its deadline', async () => {
    show([aRow({ clock: aRunningClock({ dueAt: now - 90.5 * 60_000 }) }), aRow({ id: 'other' })])
    const over = await screen.findByText(/^overdue by 1\sh\s30$/)
    expect(over.getAttribute('data-overdue')).toBe('true')
    expect(screen.getByText('2 waiting · 1 overdue')).toBeTruthy()
  })

  it('marks what was acknowledged and waits for what was promised', async () => {
    show([aRow({ clock: aRunningClock({ counts: 'promise', dueAt: now + 3.1 * 24 * 3_600_000 }) })])
    const row = within(await screen.findByRole('option'))
    expect(row.getByText('acknowledged')).toBeTruthy()
    expect(row.getByText('3 days left')).toBeTruthy()
  })

  it('marks the owner’s own last words', async () => {
    show([aRow({ snippet: 'On its way.', snippetDirection: 'out', waitingSince: null })], 'waiting')
    expect((await screen.findByRole('option')).textContent).toContain('You: On its way.')
  })

  it('holds only what fits of a long lane, and counts all of it', async () => {
    const bridge = show(Array.from({ length: 5000 }, (_, index) => aRow({ id: `row-${index}` })))
    const options = await screen.findAllByRole('option')
    expect(options.length).toBeLessThan(40)
    expect(options[0]?.getAttribute('aria-setsize')).toBe('5000')
    expect(bridge.inputs('inbox.list')).toEqual([{ lane: 'inbox', offset: 0, limit: 50 }])
  })

  it('selects the row that is clicked', async () => {
    show([aRow({ id: 'one' }), aRow({ id: 'two', customerName: 'Ben' })])
    await userEvent.click(await screen.findByText('Ben'))
    expect(screen.getByRole('option', { selected: true }).textContent).toContain('Ben')
    expect(screen.getByRole('listbox').getAttribute('aria-activedescendant')).toBe('row-two')
  })

  it.each([
    ['inbox', 'Loop finished. Nothing waits.'],
    ['now', 'Nothing is overdue.'],
    ['mentions', 'Nothing waits here.'],
    ['waiting', 'No customer owes you an answer.'],
    ['done', 'Nothing is marked as done yet.'],
  ] as const)('says what an empty %s lane means', async (lane, words) => {
    show([], lane)
    await screen.findByText(words)
  })

  it('says in place why it cannot be read', async () => {
    const bridge = createFakeBridge()
    bridge.refuse('inbox.list', { code: 'diskTrouble', reason: 'EIO' })
    renderInWindow(<List lane="inbox" />, bridge)
    await screen.findByText(/The disk reports an error/)
    expect(screen.queryByText('Loop finished. Nothing waits.')).toBeNull()
  })
})
