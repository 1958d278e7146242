import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { anAppState } from '#test/builders/appStates'
import { createFakeBridge } from '#test/renderer/fakeBridge'
import { About } from '../../../../src/renderer/features/about/About'
import { renderInWindow } from '../../renderInWindow'

function show(isDevRuntime: boolean) {
  renderInWindow(<About />, createFakeBridge({ 'app.state': anAppState({ isDevRuntime }) }))
}

describe('About', () => {
  it('names the version, the runtime and the licence', async () => {
    show(false)
    expect(await screen.findByText('0.1.0')).toBeDefined()
    expect(screen.getByText('Electron 45.4.1 · Chromium 156.0 · Node 24.21.0')).toBeDefined()
    expect(screen.getByText(/MIT licence/)).toBeDefined()
  })

  it('warns of an outdated runtime', async () => {
    show(true)
    const warning = await screen.findByRole('region', { name: 'Outdated runtime, for development only' })
    expect(warning.textContent).toContain('do not use it with a real shop')
  })

  it('warns of nothing on the official runtime', async () => {
    show(false)
    await screen.findByText('0.1.0')
    expect(screen.queryByText(/Outdated runtime/)).toBeNull()
  })
})
