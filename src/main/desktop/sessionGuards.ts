import type { Session } from 'electron'

import type { Log } from '../services/ports'
import { isAppUrl } from './appAddress'

export type SessionGuardParts = {
  readonly session: Session
  readonly isPackaged: boolean
  readonly platform: NodeJS.Platform
  readonly log: Log
}

/** The window's session: no permission, no device, no download, no dictionary, and no request but to ourselves. */
export function guardSession({ session, isPackaged, platform, log }: SessionGuardParts): void {
  session.setPermissionRequestHandler((_contents, permission, answer) => {
    log('guard.refused', { what: 'permission', permission })
    answer(false)
  })
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  session.setDisplayMediaRequestHandler((_request, answer) => {
    answer({})
  })
  session.on('will-download', (event) => {
    event.preventDefault()
    log('guard.refused', { what: 'download' })
  })
  if (platform !== 'darwin') stopSpellChecker(session)
  session.webRequest.onBeforeRequest(({ url, resourceType }, answer) => {
    const isAllowed = mayLoad(url, resourceType, isPackaged)
    if (!isAllowed) log('guard.refused', { what: 'request', resourceType })
    answer({ cancel: !isAllowed })
  })
}

/** Our own scheme, pictures that are part of the page, and the developer tools of an unpackaged app. */
export function mayLoad(url: string, resourceType: string, isPackaged: boolean): boolean {
  if (isAppUrl(url)) return true
  if (resourceType === 'image' && /^(data:image\/|blob:)/i.test(url)) return true
  return !isPackaged && /^devtools:\/\/devtools\//.test(url)
}

/** Chromium would fetch the system language's dictionary from Google at the first start, also while the checker is off. */
function stopSpellChecker(session: Session): void {
  session.setSpellCheckerLanguages([])
  session.setSpellCheckerEnabled(false)
}
