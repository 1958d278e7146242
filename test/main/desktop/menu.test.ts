import type { MenuItemConstructorOptions } from 'electron'
import { describe, expect, it } from 'vitest'

import { createTranslate, languages } from '#shared/i18n/translate'
import { applicationMenu } from '../../../src/main/desktop/menu'

function roles(platform: NodeJS.Platform): string[] {
  const all = (items: readonly MenuItemConstructorOptions[]): MenuItemConstructorOptions[] =>
    items.flatMap((item) => [item, ...all(Array.isArray(item.submenu) ? item.submenu : [])])
  const items = all(applicationMenu({ platform, translate: createTranslate('en') }))
  return items.flatMap(({ role }) => (role === undefined ? [] : [role]))
}

describe('applicationMenu', () => {
  it.each(['linux', 'win32', 'darwin'] as const)('keeps the keys for editing and zoom on %s', (platform) => {
    expect(roles(platform)).toEqual(
      expect.arrayContaining(['undo', 'redo', 'cut', 'copy', 'paste', 'selectAll', 'zoomIn', 'zoomOut', 'quit']),
    )
  })

  it.each(['linux', 'win32', 'darwin'] as const)('has no reload and no developer tools on %s', (platform) => {
    expect(roles(platform).filter((role) => /reload|devtools/i.test(role))).toEqual([])
  })

  it('has the system menu of a Mac only there', () => {
    expect(roles('darwin')).toContain('services')
    expect(roles('linux')).not.toContain('services')
  })

  it.each(languages)('has every label in %s', (language) => {
    const menu = applicationMenu({ platform: 'darwin', translate: createTranslate(language) })
    expect(menu.every(({ label }) => label)).toBe(true)
  })
})
