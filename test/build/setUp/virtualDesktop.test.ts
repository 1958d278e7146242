import { expect, it } from 'vitest'
import { missingDesktopPackages } from '../../../build/setUp/desktopPackages.mjs'
import { hasDisplay } from '../../../build/setUp/virtualDesktop.mjs'

it('needs no virtual desktop on macOS, on Windows, or where Linux has a display', () => {
  expect(hasDisplay('darwin', {})).toBe(true)
  expect(hasDisplay('win32', {})).toBe(true)
  expect(hasDisplay('linux', { DISPLAY: ':0' })).toBe(true)
  expect(hasDisplay('linux', { WAYLAND_DISPLAY: 'wayland-0' })).toBe(true)
})

it('needs one on a Linux without a display', () => {
  expect(hasDisplay('linux', { DISPLAY: '' })).toBe(false)
})

it('asks for exactly the parts that are not there', () => {
  expect(missingDesktopPackages(() => true)).toEqual([])
  expect(missingDesktopPackages((sign) => sign !== 'Xvfb' && !sign.includes('Emoji'))).toEqual([
    'xvfb',
    'fonts-noto-color-emoji',
  ])
})
