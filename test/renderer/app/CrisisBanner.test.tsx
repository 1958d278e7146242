import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'

import { createFakeBridge } from '#test/renderer/fakeBridge'
import { CrisisBanner } from '../../../src/renderer/app/CrisisBanner'
import { renderInWindow } from '../renderInWindow'

const alert = { startedAt: 1, reason: 'burst', people: 14, usual: 1.2, windowMs: 3_600_000 } as const

describe('the banner of a crisis', () => {
  it('says what happens in words, and what is usual', () => {
    renderInWindow(<CrisisBanner alert={alert} />, createFakeBridge())
    expect(screen.getByRole('alert').textContent).toContain(
      '14 people complained in public in the last hour. Usually it is 1.',
    )
  })

  it('names another window, hardly anybody, and the language of the owner', () => {
    const other = { ...alert, people: 1, usual: 0.3, windowMs: 90 * 60_000 }
    renderInWindow(<CrisisBanner alert={other} />, createFakeBridge(), { language: 'pl' })
    expect(screen.getByRole('alert').textContent).toMatch(/^1 osoba poskarżyła się publicznie w ciągu ostatnich 1\s/)
    expect(screen.getByRole('alert').textContent).toContain('Zwykle prawie nikt się nie skarży.')
  })

  it('is ended by the owner', async () => {
    const bridge = createFakeBridge()
    renderInWindow(<CrisisBanner alert={alert} />, bridge)
    await userEvent.click(screen.getByRole('button', { name: 'It is over, or was none' }))
    expect(bridge.inputs('crisis.end')).toEqual([null])
  })
})
