import type { App, WebContents } from 'electron'

import type { Log } from '../services/ports'

type Preventable = { preventDefault(): void }

/** Every page, whoever makes it: it stays where it is, opens nothing and embeds nothing. */
export function guardAllContents(app: Pick<App, 'on'>, log: Log): void {
  app.on('web-contents-created', (_event, contents) => {
    guardContents(contents, log)
  })
}

function guardContents(contents: WebContents, log: Log): void {
  const refuse = (what: string) => (event: Preventable) => {
    event.preventDefault()
    log('guard.refused', { what })
  }
  contents.on('will-navigate', refuse('navigation'))
  contents.on('will-frame-navigate', refuse('frameNavigation'))
  contents.on('will-redirect', refuse('redirect'))
  contents.on('will-attach-webview', refuse('webview'))
  contents.setWindowOpenHandler(() => {
    log('guard.refused', { what: 'window' })
    return { action: 'deny' }
  })
}
