import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { createFakeBridge } from '#test/renderer/fakeBridge'
import { useRequest } from '../../../src/renderer/bridge/useRequest'
import { renderInWindow } from '../renderInWindow'

function DraftCount() {
  const { data, error } = useRequest('drafts.list', { offset: 0, limit: 10 })
  return (
    <>
      <p>{`count ${data?.total ?? 'none'}`}</p>
      <p>{`error ${error?.code ?? 'none'}`}</p>
    </>
  )
}

const list = (total: number) => ({ drafts: [], total })

describe('useRequest', () => {
  it('asks again when main says that what it shows has changed', async () => {
    const bridge = createFakeBridge({ 'drafts.list': list(1) })
    renderInWindow(<DraftCount />, bridge)
    await screen.findByText('count 1')
    bridge.answer('drafts.list', list(2))
    bridge.changed('drafts')
    await screen.findByText('count 2')
  })

  it('does not ask again for what has not changed', async () => {
    const bridge = createFakeBridge({ 'drafts.list': list(1) })
    renderInWindow(<DraftCount />, bridge)
    await screen.findByText('count 1')
    bridge.changed('settings', 'accounts')
    await Promise.resolve()
    expect(bridge.inputs('drafts.list')).toHaveLength(1)
  })

  it('keeps the last good copy beside a failure', async () => {
    const bridge = createFakeBridge({ 'drafts.list': list(1) })
    renderInWindow(<DraftCount />, bridge)
    await screen.findByText('count 1')
    bridge.refuse('drafts.list', { code: 'diskReadOnly' })
    bridge.changed('drafts')
    await screen.findByText('error diskReadOnly')
    expect(screen.getByText('count 1')).toBeTruthy()
  })

  it('takes a request that could not be carried over for an unexpected failure', async () => {
    const bridge = { ...createFakeBridge(), request: () => Promise.reject(new Error('the door is gone')) }
    renderInWindow(<DraftCount />, bridge)
    await waitFor(() => expect(screen.getByText('error unexpected')).toBeTruthy())
  })
})
