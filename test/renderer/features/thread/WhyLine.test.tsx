import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import type { ConversationRow } from '#shared/domain/conversations/inboxView'
import { aRow, aRunningClock } from '#test/builders/conversationRows'
import { createFakeBridge } from '#test/renderer/fakeBridge'
import { WhyLine } from '../../../../src/renderer/features/thread/WhyLine'
import { renderInWindow } from '../../renderInWindow'

const now = 1_040_000
const urgent: NonNullable<ConversationRow['urgency']> = {
  tier: 3,
  by: 'facts',
  messageClass: 'complaint',
  sentiment: 'negative',
  topics: ['damaged', 'quality'],
  evidence: 'in smithereens',
}

function show(urgency: ConversationRow['urgency'], language: 'en' | 'fr' | 'pl' = 'en') {
  const row = aRow({ urgency, clock: aRunningClock() })
  renderInWindow(<WhyLine row={row} isFirst />, createFakeBridge(), { now, language })
  return screen.getByText(/·/).textContent ?? ''
}

describe('why a conversation is urgent', () => {
  it('is said first, in the customer’s own words', () => {
    expect(show(urgent)).toMatch(/^Damaged: “in smithereens” · Waits since /)
  })

  it('is said in the owner’s language', () => {
    expect(show(urgent, 'pl')).toMatch(/^Uszkodzone: „in smithereens” · /)
  })

  it('has no quotation where no rule saw it, and no word where it is not urgent', () => {
    expect(show({ ...urgent, by: 'model', topics: [], evidence: '' })).toMatch(/^Urgent · Waits since /)
  })
})

it('says nothing of what is not urgent', () => {
  const row = aRow({ urgency: { ...urgent, tier: 2 }, clock: aRunningClock() })
  renderInWindow(<WhyLine row={row} isFirst={false} />, createFakeBridge(), { now })
  expect(screen.queryByText(/smithereens/)).toBeNull()
  expect(screen.getByText(/^Waits since /)).toBeDefined()
})

it('leads to the owner’s rules where one of them decided', () => {
  const shown = (ruleIds?: string[]) => {
    const row = aRow({ urgency: { ...urgent, tier: 1, by: 'owner', ...(ruleIds && { ruleIds }) } })
    const { unmount } = renderInWindow(<WhyLine row={row} isFirst />, createFakeBridge(), { now })
    const address = screen.queryByRole('link', { name: 'Your rule' })?.getAttribute('href')
    unmount()
    return address
  }
  expect([shown(['rule']), shown()]).toEqual(['#/rules', undefined])
})
