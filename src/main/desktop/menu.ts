import type { MenuItemConstructorOptions } from 'electron'

import type { Translate } from '#shared/i18n/translate'

type Role = NonNullable<MenuItemConstructorOptions['role']>
type Item = MenuItemConstructorOptions

export type MenuParts = { readonly platform: NodeJS.Platform; readonly translate: Translate }

/**
 * The template for `Menu.buildFromTemplate`. On Windows and Linux its bar is hidden and only its keys work.
 * No reload and no developer tools anywhere.
 */
export function applicationMenu({ platform, translate: t }: MenuParts): Item[] {
  const item = (role: Role, label: string): Item => ({ role, label })
  const line: Item = { type: 'separator' }
  const edit: Item = {
    label: t('menu.edit'),
    submenu: [
      item('undo', t('menu.undo')),
      item('redo', t('menu.redo')),
      line,
      item('cut', t('menu.cut')),
      item('copy', t('menu.copy')),
      item('paste', t('menu.paste')),
      item('pasteAndMatchStyle', t('menu.pasteAndMatchStyle')),
      item('selectAll', t('menu.selectAll')),
    ],
  }
  const view: Item = {
    label: t('menu.view'),
    submenu: [
      item('resetZoom', t('menu.resetZoom')),
      item('zoomIn', t('menu.zoomIn')),
      item('zoomOut', t('menu.zoomOut')),
      line,
      item('togglefullscreen', t('menu.fullScreen')),
    ],
  }
  return platform === 'darwin'
    ? [macApp(t, item, line), edit, view, macWindow(t, item, line)]
    : [edit, view, { label: t('menu.window'), submenu: [item('close', t('menu.close')), item('quit', t('menu.quit'))] }]
}

function macApp(t: Translate, item: (role: Role, label: string) => Item, line: Item): Item {
  return {
    label: t('common.appName'),
    submenu: [
      item('about', t('menu.about')),
      line,
      item('services', t('menu.services')),
      line,
      item('hide', t('menu.hide')),
      item('hideOthers', t('menu.hideOthers')),
      item('unhide', t('menu.showAll')),
      line,
      item('quit', t('menu.quit')),
    ],
  }
}

function macWindow(t: Translate, item: (role: Role, label: string) => Item, line: Item): Item {
  return {
    label: t('menu.window'),
    role: 'windowMenu',
    submenu: [
      item('minimize', t('menu.minimize')),
      item('zoom', t('menu.zoom')),
      item('close', t('menu.close')),
      line,
      item('front', t('menu.front')),
    ],
  }
}
