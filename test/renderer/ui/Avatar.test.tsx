import { fireEvent, screen } from '@testing-library/react'
import { expect, it } from 'vitest'

import { createFakeBridge } from '#test/renderer/fakeBridge'
import { Avatar } from '../../../src/renderer/ui/Avatar'
import { renderInWindow } from '../renderInWindow'

it('shows a picture through main, and initials where it does not come', () => {
  const { container } = renderInWindow(<Avatar name="Marta Kowalska" identityId="x:1/2" />, createFakeBridge())
  const picture = container.querySelector('img')
  expect(picture?.getAttribute('src')).toBe('/avatar/x%3A1%2F2')
  fireEvent.error(picture as HTMLImageElement)
  expect(container.querySelector('img')).toBeNull()
  expect(screen.getByText('MK')).toBeTruthy()
})

it('asks for no picture where there is none', () => {
  const { container } = renderInWindow(<Avatar name="Marta" identityId={null} />, createFakeBridge())
  expect(container.querySelector('img')).toBeNull()
})
