import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'

import { defaultSettings } from '#shared/domain/settings/defaultSettings'
import type { Settings } from '#shared/domain/settings/settings'
import type { RequestOutput } from '#shared/ipc/contract'
import type { Language } from '#shared/i18n/translate'
import { createFakeBridge } from '#test/renderer/fakeBridge'
import { Crisis } from '../../../../src/renderer/features/crisis/Crisis'
import { renderInWindow } from '../../renderInWindow'

const now = Date.UTC(2026, 10, 25, 12)
const minuteMs = 60_000
const startedAt = now - 30 * minuteMs
const person = (number: number) => ({ conversationId: `c${number}`, name: `Ada ${number}`, channelId: 'x' as const })

function aReport(parts: Partial<RequestOutput<'crisis.report'>> = {}): RequestOutput<'crisis.report'> {
  return {
    startedAt,
    endedAt: null,
    reason: 'burst',
    counts: { windowMs: 60 * minuteMs, negative: 6, others: 1, large: 0, usual: 0.4 },
    moments: [
      { at: now - 40 * minuteMs, what: 'firstMessage' },
      { at: startedAt, what: 'started' },
    ],
    peak: { at: now - 5 * minuteMs, windowMs: 60 * minuteMs, people: 14 },
    negativeMessages: 18,
    answers: { people: 15, answered: 2, medianMs: 10 * minuteMs },
    holdingTexts: 3,
    clusters: [{ text: 'Charged twice!', messages: 9, people: 8, conversations: [person(1), person(2)] }],
    moreClusters: 0,
    alone: { messages: 0, conversations: [] },
    ...parts,
  }
}

const preview: RequestOutput<'crisis.previewHolding'> = {
  people: 12,
  isPublic: 10,
  isPrivate: 2,
  byLanguage: { en: 11, fr: 1, pl: 0 },
  names: ['Ada', 'Ben'],
  leftOut: [{ reason: 'wasAnswered', count: 2 }],
  given: { waiting: 0, sent: 0, failed: 0 },
}

function show(
  parts: {
    isOver?: boolean
    language?: Language
    report?: RequestOutput<'crisis.report'>
    holdingTexts?: Settings['holdingTexts']
  } = {},
) {
  const endedAt = parts.isOver === true ? now - minuteMs : null
  const bridge = createFakeBridge({
    'crisis.state': {
      alert: endedAt === null ? { startedAt, reason: 'burst', people: 14, usual: 1, windowMs: 3_600_000 } : null,
      crises: [{ startedAt, endedAt, endedBy: endedAt === null ? null : 'owner' }],
    },
    'crisis.report': parts.report ?? aReport({ endedAt }),
    'settings.read': { ...defaultSettings, holdingTexts: parts.holdingTexts ?? {} },
    'settings.change': defaultSettings,
    'crisis.previewHolding': preview,
    'crisis.sendHolding': { queued: 12, leftOut: [] },
  })
  const opened: string[] = []
  const part = <Crisis onOpen={(id) => opened.push(id)} onOutbox={() => opened.push('outbox')} />
  renderInWindow(part, bridge, { now, language: parts.language ?? 'en' })
  return { bridge, opened }
}

describe('the page of a crisis', () => {
  it('says in numbers what happens, and that nothing is written by itself', async () => {
    show()
    expect(await screen.findByText('It was noticed when 6 people had complained within 1 h.')).toBeTruthy()
    expect(screen.getByText('18 messages')).toBeTruthy()
    expect(screen.getByText('2 of 15, half of them within 10 min')).toBeTruthy()
    expect(screen.getByText(/Shopbell writes nothing by itself/)).toBeTruthy()
  })

  it('asks once before the text goes to everybody, in the languages they write', async () => {
    const { bridge } = show()
    const english = await screen.findByRole('textbox', { name: 'In English, for 11 people' })
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'In French, for 1 person' }).value).toContain(
      'Nous',
    )
    expect(screen.queryByRole('textbox', { name: /Polish/ })).toBeNull()
    expect(screen.getByText(/2 have an answer/)).toBeTruthy()
    await userEvent.clear(english)
    await userEvent.type(english, 'We are on it.')
    await userEvent.click(screen.getByRole('button', { name: 'Send to 12 people' }))
    expect(bridge.inputs('crisis.sendHolding')).toEqual([])
    await userEvent.click(screen.getByRole('button', { name: 'Send to 12 people' }))
    await waitFor(() => expect(bridge.inputs('crisis.sendHolding')).toHaveLength(1))
    expect(bridge.inputs('crisis.sendHolding')[0]).toMatchObject({ texts: { en: 'We are on it.' }, otherwise: 'en' })
    expect(bridge.inputs('crisis.previewHolding').at(-1)).toMatchObject({ texts: { en: 'We are on it.' } })
  })

  it('keeps the owner’s own words, and has them again', async () => {
    const { bridge } = show({ holdingTexts: { fr: 'Nous arrivons.' } })
    const english = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'In English, for 11 people' })
    const french = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'In French, for 1 person' })
    expect(french.value).toBe('Nous arrivons.')
    await userEvent.clear(english)
    await userEvent.type(english, 'On it.')
    expect(bridge.inputs('settings.change')).toEqual([])
    await userEvent.tab()
    await waitFor(() =>
      expect(bridge.inputs('settings.change')).toEqual([{ holdingTexts: { en: 'On it.', fr: 'Nous arrivons.' } }]),
    )
  })

  it('opens the conversations of those who say the same', async () => {
    const { opened } = show()
    await userEvent.click(await screen.findByRole('button', { name: 'Show who' }))
    await userEvent.click(screen.getByRole('button', { name: /Ada 2/ }))
    expect(opened).toEqual(['c2'])
    expect(screen.getByText('and 6 more')).toBeTruthy()
  })

  it('tells the story afterwards and offers no text any more', async () => {
    const moments = [
      { at: startedAt, what: 'started' as const },
      { at: now - minuteMs, what: 'ended' as const },
    ]
    const { bridge } = show({ isOver: true, report: aReport({ endedAt: now - minuteMs, moments }) })
    expect(await screen.findByText('Ended by you')).toBeTruthy()
    expect(screen.queryByRole('button', { name: /^Send to/ })).toBeNull()
    await userEvent.click(screen.getByRole('button', { name: 'Copy as text' }))
    const [copied] = bridge.inputs('app.copyText')
    expect(copied?.text).toContain('Complaints in public: 18 messages')
    expect(copied?.text).toContain('9 messages: Charged twice!')
    expect(copied?.text).not.toContain('Ada')
  })

  it.each(['fr', 'pl'] as const)('speaks the language of the owner (%s)', async (language) => {
    show({ language })
    const name = language === 'fr' ? 'Envoyer à 12 personnes' : 'Wyślij do 12 osób'
    expect(await screen.findByRole('button', { name })).toBeTruthy()
  })
})
