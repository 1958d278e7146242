import { MantineProvider } from '@mantine/core'
import { render, screen } from '@testing-library/react'
import { expect, it, vi } from 'vitest'

import { ErrorBoundary } from '../../../src/renderer/app/ErrorBoundary'

function Broken(): never {
  throw new Error('a bug')
}

it('shows a sentence and a way on where a part of the window broke, in the document’s language', () => {
  const report = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  document.documentElement.lang = 'fr'
  render(
    <MantineProvider env="test">
      <ErrorBoundary>
        <Broken />
      </ErrorBoundary>
    </MantineProvider>,
  )
  expect(screen.getByRole('button', { name: 'Recharger la fenêtre' })).toBeTruthy()
  document.documentElement.lang = ''
  report.mockRestore()
})
