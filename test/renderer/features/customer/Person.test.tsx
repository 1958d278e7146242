import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it, vi } from 'vitest'

import { someCapabilities } from '#test/builders/accountEntries'
import { aRow } from '#test/builders/conversationRows'
import { anIdentity, anOpenConversation } from '#test/builders/openConversations'
import { createFakeBridge } from '#test/renderer/fakeBridge'
import { Person } from '../../../../src/renderer/features/customer/Person'
import { renderInWindow } from '../../renderInWindow'

const profile = {
  bio: 'Potter in Gdańsk',
  location: '',
  website: '',
  memberSince: null,
  followerCount: 12,
  isVerified: false,
  posts: [{ remoteId: '1', text: 'Broken again', sentAt: 1_000, permalink: null }],
  loadedAt: 1_000,
}

it('says who is writing, and what else they wrote', async () => {
  const onOpen = vi.fn()
  const identity = anIdentity({ isVerified: true, followerCount: 12_400 })
  const others = [aRow({ id: 'other', kind: 'directMessage', snippet: 'Any news?' })]
  renderInWindow(
    <Person open={anOpenConversation({ identity, others })} onOpen={onOpen} onErased={vi.fn()} />,
    createFakeBridge(),
  )
  expect(screen.getByText(/^Verified · 12k followers$/i)).toBeTruthy()
  await userEvent.click(screen.getByRole('button', { name: /direct message.*Any news\?/ }))
  expect(onOpen).toHaveBeenCalledWith('other')
})

it('loads the profile only when asked to, and says what it costs', async () => {
  const bridge = createFakeBridge({ 'customer.profile': profile })
  renderInWindow(<Person open={anOpenConversation()} onOpen={vi.fn()} onErased={vi.fn()} />, bridge)
  expect(screen.getByText('Costs about $0.06')).toBeTruthy()
  expect(bridge.inputs('customer.profile')).toEqual([])
  await userEvent.click(screen.getByRole('button', { name: 'Load profile and posts' }))
  await screen.findByText('Broken again')
  bridge.changed('inbox', 'accounts', 'app')
  expect(bridge.inputs('customer.profile')).toHaveLength(1)
})

it('says why a profile can’t be loaded', async () => {
  const bridge = createFakeBridge()
  bridge.refuse('customer.profile', { code: 'spendingLimitReached', limitUsd: 1 })
  renderInWindow(<Person open={anOpenConversation()} onOpen={vi.fn()} onErased={vi.fn()} />, bridge)
  await userEvent.click(screen.getByRole('button', { name: 'Load profile and posts' }))
  await screen.findByText(/Your limit of \$1\.00 a day is reached/)
})

it('offers no profile where the channel has none', () => {
  const open = anOpenConversation({ capabilities: someCapabilities({ canShowProfile: false }) })
  renderInWindow(<Person open={open} onOpen={vi.fn()} onErased={vi.fn()} />, createFakeBridge())
  expect(screen.queryByText('Last 7 days')).toBeNull()
})
