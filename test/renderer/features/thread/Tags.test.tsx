import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'

import type { Mark } from '#shared/domain/conversations/mark'
import { anOpenConversation } from '#test/builders/openConversations'
import { createFakeBridge } from '#test/renderer/fakeBridge'
import { useRequest } from '../../../../src/renderer/bridge/useRequest'
import { Tags } from '../../../../src/renderer/features/thread/Tags'
import { renderInWindow } from '../../renderInWindow'

function tagsOf(mark: Mark): string[] {
  return mark.type === 'tags' ? [...mark.tags] : []
}

async function show(...tags: string[]) {
  const bridge = createFakeBridge({
    'conversation.open': anOpenConversation({ tags }),
    'conversation.mark': ({ mark }) => {
      bridge.answer('conversation.open', anOpenConversation({ tags: tagsOf(mark) }))
      queueMicrotask(() => bridge.changed('inbox'))
      return { undoId: 'undo', count: 1 }
    },
  })
  function Shown() {
    const { data } = useRequest('conversation.open', { conversationId: 'conversation' })
    return data && <Tags conversationId="conversation" tags={data.tags} />
  }
  renderInWindow(<Shown />, bridge)
  await screen.findByRole('group', { name: 'Tags' })
  const sent = () => bridge.inputs('conversation.mark').map(({ mark }) => tagsOf(mark))
  return { bridge, sent }
}

it('adds tags one after another, the field opened by its key', async () => {
  const { sent } = await show('late')
  await userEvent.keyboard('t')
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'New tag' }))
  await userEvent.keyboard('  big   order {Enter}two{Enter}')
  await waitFor(() =>
    expect(sent()).toEqual([
      ['late', 'big order'],
      ['late', 'big order', 'two'],
    ]),
  )
  await userEvent.keyboard('{Escape}')
  expect(document.activeElement).toBe(screen.getByRole('button', { name: '+ Tag' }))
  expect(screen.getByText('two')).toBeTruthy()
})

it('removes a tag, and the keyboard stays here', async () => {
  const { sent } = await show('late', 'gift')
  await userEvent.click(screen.getByRole('button', { name: 'Remove the tag “late”' }))
  expect(sent()).toEqual([['gift']])
  expect(screen.queryByText('late')).toBeNull()
  expect(document.activeElement).not.toBe(document.body)
  await screen.findByText('The tag “late” is removed.')
})

it('says that a tag is there already, however it is written', async () => {
  const { sent } = await show('Späť')
  await userEvent.keyboard('tspat{Enter}')
  await screen.findByText('“spat” is there already.')
  expect(sent()).toEqual([])
})

it('goes back to what main has when a tag could not be kept', async () => {
  const { bridge } = await show('late')
  bridge.refuse('conversation.mark', { code: 'diskFull' })
  await userEvent.keyboard('tgift{Enter}')
  await waitFor(() => expect(screen.queryByText('gift')).toBeNull())
  expect(screen.getByText('late')).toBeTruthy()
})
