import type { BrowserWindow, IpcMainInvokeEvent } from 'electron'

import { appUrl } from '../../../src/main/desktop/appAddress'

export type Sent = { readonly window: BrowserWindow; readonly event: IpcMainInvokeEvent }

/** Our window, and a request from its own page at `url`. */
export function ownWindow(url = appUrl): Sent {
  const mainFrame = { url }
  const webContents = { mainFrame }
  const window = { webContents, isDestroyed: () => false } as unknown as BrowserWindow
  return { window, event: { sender: webContents, senderFrame: mainFrame } as unknown as IpcMainInvokeEvent }
}

function from(name: string, senderFrame: unknown, isOurs = true): Sent & { readonly name: string } {
  const { window } = ownWindow()
  const sender = isOurs ? window.webContents : {}
  return { name, window, event: { sender, senderFrame } as unknown as IpcMainInvokeEvent }
}

/** Everybody who must not be answered. */
export function strangeSenders(): (Sent & { readonly name: string })[] {
  const disposed = ownWindow()
  const ours = ownWindow()
  const stranger = {} as unknown as IpcMainInvokeEvent['sender']
  Object.defineProperty(disposed.window.webContents.mainFrame, 'url', {
    get: () => {
      throw new Error('Render frame was disposed before WebFrameMain could be accessed')
    },
  })
  return [
    from('a blank frame inside our page', { url: 'about:blank' }),
    from('a frame of our own address inside our page', { url: appUrl }),
    from('another window', { url: appUrl }, false),
    { name: 'a stranger who names our own frame', ...ours, event: { ...ours.event, sender: stranger } },
    from('a frame that is gone', null),
    { name: 'a frame that is being taken down', ...disposed },
    { name: 'our window, led to another site', ...ownWindow('https://attacker.example/') },
    { name: 'our window, led to a name that starts like ours', ...ownWindow('shopbell-app://shop.attacker.example/') },
    { name: 'our window, led to a data page', ...ownWindow('data:text/html,hello') },
  ]
}
