import { act, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useRef } from 'react'
import { describe, expect, it, vi } from 'vitest'

import type { RequestOutput } from '#shared/ipc/contract'
import { aHit, anAnswer, aRow } from '#test/builders/conversationRows'
import { createFakeBridge } from '#test/renderer/fakeBridge'
import { Inbox } from '../../../../src/renderer/features/inbox/Inbox'
import { useInboxList } from '../../../../src/renderer/features/inbox/useInboxList'
import { useSelection } from '../../../../src/renderer/features/inbox/useSelection'
import { renderInWindow } from '../../renderInWindow'

type Answer = RequestOutput<'inbox.search'>
const now = new Date(2026, 10, 24, 12, 0).getTime()
const named = (name: string, parts: Parameters<typeof aHit>[0] = {}) =>
  aHit({ row: aRow({ id: name, customerName: name, waitingSince: now - 60_000 }), ...parts })

function show(search: Answer | ((query: string) => Answer | Promise<Answer>) = anAnswer([])) {
  const bridge = createFakeBridge({
    'inbox.list': { rows: [aRow({ customerName: 'In the lane' })], total: 1, overdueCount: 0, nextDueAt: null },
    'inbox.search': ({ query }) => (typeof search === 'function' ? search(query) : search),
  })
  const onSelect = vi.fn()
  const onEnterList = vi.fn()
  function Shown() {
    const list = useInboxList('inbox', null)
    const searchRef = useRef<HTMLInputElement>(null)
    const selection = useSelection('inbox', list)
    const props = { list, selection, onSelect, onEnterList, searchRef, onGoOn: () => undefined }
    return <Inbox lane="inbox" {...props} listRef={useRef(null)} />
  }
  renderInWindow(<Shown />, bridge, { now })
  return { bridge, onSelect, onEnterList }
}

const box = () => screen.getByRole<HTMLInputElement>('searchbox', { name: 'Search everything' })
const type = (text: string) => userEvent.type(box(), text)

describe('what is found', () => {
  it('shows the message that matched, with its marks and its own time', async () => {
    const sentAt = new Date(2026, 10, 24, 9, 5).getTime()
    show(anAnswer([named('Marta', { sentAt, nameMarks: [{ start: 0, end: 3 }] })]))
    await type('parcel mar')
    await screen.findByText('Mar')
    const row = screen.getByRole('option')
    expect(
      within(row)
        .getAllByText(/^(Mar|parcel)$/)
        .map(({ tagName }) => tagName),
    ).toEqual(['MARK', 'MARK'])
    expect(within(row).getByText('09:05')).toBeTruthy()
    expect(screen.getByRole('heading', { name: 'Found' })).toBeTruthy()
    expect(screen.getByText('1 conversation')).toBeTruthy()
  })

  it('stays on screen until the newest words have their answer, and no older answer comes between', async () => {
    const waiting = new Map<string, (answer: Answer) => void>()
    show((query) => (query === 'a' ? anAnswer([named('Ada')]) : new Promise((done) => waiting.set(query, done))))
    await type('a')
    await screen.findByRole('option', { name: /Ada/ })
    await type('bc')
    await waitFor(() => expect([...waiting.keys()]).toEqual(['ab', 'abc']))
    expect(screen.getByRole('option', { name: /Ada/ })).toBeTruthy()
    expect(screen.getByRole('listbox').getAttribute('aria-busy')).toBe('true')
    await act(async () => waiting.get('abc')?.(anAnswer([named('Cleo')])))
    await screen.findByRole('option', { name: /Cleo/ })
    await act(async () => waiting.get('ab')?.(anAnswer([named('Ben')])))
    expect(screen.getAllByRole('option').map((row) => row.textContent)).toEqual([expect.stringContaining('Cleo')])
    expect(screen.getByRole('listbox').getAttribute('aria-busy')).toBe('false')
  })

  it('is counted so far while the log is being read, and asked for again', async () => {
    let isExact = false
    show(() => anAnswer([named('Ada')], { total: isExact ? 13 : 12, isTotalExact: isExact }))
    await type('hat')
    await screen.findByText('12 conversations so far…')
    isExact = true
    await screen.findByText('13 conversations')
  })

  it('follows what main says has changed', async () => {
    const { bridge } = show(anAnswer([named('Ada')]))
    await type('hat')
    await screen.findByRole('option', { name: /Ada/ })
    bridge.answer('inbox.search', anAnswer([named('Ben')]))
    act(() => bridge.changed('inbox'))
    await screen.findByRole('option', { name: /Ben/ })
  })

  it('says what was taken for a word that is nowhere', async () => {
    show(anAnswer([named('Ada')], { corrected: [{ typed: 'hta', words: ['hat', 'hot'] }] }))
    await type('hta')
    await screen.findByText('Nothing has “hta”, shown: hat, hot')
  })

  it('says what a filter needs, and that it is not finished', async () => {
    show(anAnswer([], { problems: [{ filter: 'before', value: 'x' }] }))
    await type('before:x')
    await screen.findByText('before: needs a date such as 2026-11-24')
    expect(screen.getByText('Nothing found yet.')).toBeTruthy()
  })

  it('is nothing at times: says what to try', async () => {
    show()
    await type('zzz')
    await screen.findByText('Nothing found.')
    expect(screen.getByText(/Try fewer words/)).toBeTruthy()
  })

  it('says in place why it cannot be read', async () => {
    const { bridge } = show()
    bridge.refuse('inbox.search', { code: 'diskTrouble', reason: 'EIO' })
    await type('hat')
    await screen.findByText(/The disk reports an error/)
  })

  it('is announced once the typing has paused', async () => {
    show(anAnswer([named('Ada')]))
    await type('hat')
    await screen.findByText('1 conversation found.')
  })
})

describe('the search box', () => {
  it('goes back to the lane with Escape, and with its button', async () => {
    const { bridge } = show(anAnswer([named('Ada')]))
    await type('hat')
    await screen.findByRole('option', { name: /Ada/ })
    await userEvent.keyboard('{Escape}')
    await screen.findByRole('option', { name: /In the lane/ })
    expect(document.activeElement).toBe(box())
    await type('hat')
    await userEvent.click(await screen.findByRole('button', { name: 'Clear the search' }))
    expect(box().value).toBe('')
    expect(bridge.inputs('inbox.search').at(-1)).toEqual({ query: 'hat', offset: 0, limit: 50 })
  })

  it('goes into the list with Enter and with the arrow', async () => {
    const { onEnterList } = show(anAnswer([named('Ada')]))
    await type('hat{Enter}{ArrowDown}')
    expect(onEnterList).toHaveBeenCalledTimes(2)
  })

  it('asks for nothing while there is nothing to look for', async () => {
    const { bridge } = show()
    await type(' "" -')
    expect(bridge.inputs('inbox.search')).toEqual([])
    expect(screen.getByRole('option', { name: /In the lane/ })).toBeTruthy()
  })

  it('helps while it is empty, and puts a filter in by the keyboard', async () => {
    show()
    expect(screen.queryByRole('group', { name: /Narrow it down/ })).toBeNull()
    await userEvent.click(box())
    const help = within(screen.getByRole('group', { name: /Narrow it down/ }))
    expect(help.getAllByRole('button')).toHaveLength(11)
    await userEvent.tab()
    expect(document.activeElement).toBe(help.getByRole('button', { name: 'from: a customer' }))
    await userEvent.keyboard('{Enter}')
    expect(box().value).toBe('from:')
    expect(document.activeElement).toBe(box())
    expect(screen.queryByRole('group', { name: /Narrow it down/ })).toBeNull()
  })

  it('puts the cursor between the quotes', async () => {
    show()
    await userEvent.click(box())
    await userEvent.click(screen.getByRole('button', { name: /exactly these words/ }))
    expect([box().value, box().selectionStart]).toEqual(['""', 1])
  })
})
