import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it, vi } from 'vitest'

import type { ConversationRow } from '#shared/domain/conversations/inboxView'
import { defaultSettings } from '#shared/domain/settings/defaultSettings'
import { aRow } from '#test/builders/conversationRows'
import { aMessage } from '#test/builders/conversations'
import { anOpenConversation } from '#test/builders/openConversations'
import { aVerdict } from '#test/builders/verdicts'
import { createFakeBridge } from '#test/renderer/fakeBridge'
import { TemperCard } from '../../../../src/renderer/features/thread/TemperCard'
import { renderInWindow } from '../../renderInWindow'

function show(text: string, row: Partial<ConversationRow> = {}) {
  const deeds = { onReply: vi.fn(), onIgnoreAndMute: vi.fn() }
  const urgency = { ...aVerdict({ topics: ['abuse'], messageClass: 'troll', tier: 2 }) }
  const open = anOpenConversation({ row: aRow({ urgency, waitingSince: 1_000, ...row }) })
  const bridge = createFakeBridge({ 'settings.read': defaultSettings })
  renderInWindow(<TemperCard open={open} messages={[aMessage({ text })]} {...deeds} />, bridge)
  return deeds
}

it('says what it looks like, why, and what helps', async () => {
  const { onReply, onIgnoreAndMute } = show('WORST SHOP EVER, idiots!!!')
  expect(await screen.findByText('Looks like a troll')).toBeTruthy()
  expect(screen.getByText('insults, no facts, extreme words')).toBeTruthy()
  await userEvent.click(screen.getByRole('button', { name: 'Ignore and mute' }))
  expect(onIgnoreAndMute).toHaveBeenCalledOnce()
  await userEvent.click(screen.getByRole('button', { name: 'Answer once' }))
  expect(onReply).toHaveBeenCalledOnce()
})

it('asks for an answer as if it were sincere where nobody can tell', async () => {
  show('Idiots. Since Friday nothing, worst shop ever.')
  expect(await screen.findByText('Hard to tell')).toBeTruthy()
  expect(screen.getByText(/Answer once as if it were sincere/)).toBeTruthy()
})

it.each<[string, Partial<ConversationRow>]>([
  ['complains without abuse', { urgency: aVerdict() }],
  ['waits for nothing', { waitingSince: null }],
])('stays away from who %s', async (_, row) => {
  show('WORST SHOP EVER, idiots!!!', row)
  await new Promise((done) => setTimeout(done, 50))
  expect(screen.queryByRole('heading', { name: /Angry or troll/ })).toBeNull()
})
