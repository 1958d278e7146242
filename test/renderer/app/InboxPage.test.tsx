import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'

import { aRow } from '#test/builders/conversationRows'
import { aShopBridge } from '#test/renderer/aShopBridge'
import type { FakeBridge } from '#test/renderer/fakeBridge'
import { renderApp } from '../renderApp'

const names = ['Ada', 'Ben', 'Cleo']
let bridge: FakeBridge

beforeEach(async () => {
  bridge = aShopBridge(names.map((name) => aRow({ id: name.toLowerCase(), customerName: name, customerHandle: '' })))
  renderApp(bridge)
  await opened('Ada')
})

async function opened(name: string) {
  return screen.findByRole('heading', { level: 2, name })
}

const selected = () => screen.queryByRole('option', { selected: true })?.textContent ?? ''

describe('the inbox by keyboard', () => {
  it('opens the top conversation by itself', () => {
    expect(screen.getAllByRole('option')).toHaveLength(3)
    expect(selected()).toContain('Ada')
  })

  it('moves through the list with j and k and stops at its ends', async () => {
    await userEvent.keyboard('kj')
    await opened('Ben')
    expect(selected()).toContain('Ben')
    await userEvent.keyboard('jj')
    await opened('Cleo')
    await userEvent.keyboard('k')
    await opened('Ben')
  })

  it('marks as done with e and opens the next', async () => {
    await userEvent.keyboard('e')
    await opened('Ben')
    expect(bridge.inputs('conversation.mark')).toEqual([
      { conversationIds: ['ada'], mark: { type: 'done', reason: null, mutes: false }, continues: null },
    ])
    await waitFor(() => expect(screen.getAllByRole('option')).toHaveLength(2))
  })

  it('celebrates when the last is done', async () => {
    for (const next of ['Ben', 'Cleo']) {
      await userEvent.keyboard('e')
      await opened(next)
    }
    await userEvent.keyboard('e')
    await screen.findByText('Loop finished. Nothing waits.')
    expect(screen.queryByRole('heading', { level: 2 })).toBeNull()
  })

  it('stays with a conversation that could not be marked', async () => {
    bridge.refuse('conversation.mark', { code: 'diskFull' })
    await userEvent.keyboard('e')
    await screen.findByText(/disk is full/)
    await opened('Ada')
  })

  it('hears no letters while the owner types, and leaves the field with Escape', async () => {
    await userEvent.keyboard('r')
    const text = screen.getByRole('textbox', { name: 'Text of the reply' })
    await waitFor(() => expect(document.activeElement).toBe(text))
    await userEvent.keyboard('jek/')
    expect((text as HTMLTextAreaElement).value).toBe('jek/')
    await opened('Ada')
    await userEvent.keyboard('{Escape}')
    expect(document.activeElement).toBe(screen.getByRole('listbox'))
    await userEvent.keyboard('j')
    await opened('Ben')
  })

  it('goes into the thread with Enter and back with u', async () => {
    await userEvent.keyboard('{Enter}')
    expect(document.activeElement).toBe(screen.getByRole('region', { name: 'Messages' }))
    await userEvent.keyboard('u')
    expect(document.activeElement).toBe(screen.getByRole('listbox'))
  })

  it('leaves Enter to a button that has the focus', async () => {
    screen.getByRole('button', { name: 'Done' }).focus()
    await userEvent.keyboard('{Enter}')
    await opened('Ben')
  })

  it('searches with a slash and says when nothing is found', async () => {
    await userEvent.keyboard('/cle')
    await waitFor(() => expect(screen.getAllByRole('option')).toHaveLength(1))
    expect(within(screen.getByRole('listbox')).getByText('Cleo')).toBeTruthy()
    await userEvent.keyboard('zzz')
    await screen.findByText('Nothing found.')
  })

  it('goes to the drafts with g d and shows its keys with ?', async () => {
    await userEvent.keyboard('?')
    expect(await screen.findByText('Next conversation')).toBeTruthy()
    await userEvent.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByText('Next conversation')).toBeNull())
    bridge.answer('drafts.list', { drafts: [], total: 0 })
    await userEvent.keyboard('gd')
    await waitFor(() => expect(window.location.hash).toBe('#/drafts'))
  })
})

describe('the inbox and what main tells it', () => {
  it('opens the conversation of a notification', async () => {
    bridge.emit('navigate', { conversationId: 'cleo' })
    await opened('Cleo')
  })

  it('never mixes what is written to different people', async () => {
    await userEvent.keyboard('rFor Ada{Escape}')
    await userEvent.keyboard('j')
    await opened('Ben')
    const text = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Text of the reply' })
    expect(text().value).toBe('')
    await waitFor(() =>
      expect(bridge.inputs('drafts.save')).toMatchObject([{ conversationId: 'ada', text: 'For Ada', cursorAt: 7 }]),
    )
    await userEvent.keyboard('rFor Ben{Escape}')
    await userEvent.keyboard('j')
    await opened('Cleo')
    await waitFor(() =>
      expect(bridge.inputs('drafts.save').at(-1)).toMatchObject({ conversationId: 'ben', text: 'For Ben' }),
    )
  })
})
