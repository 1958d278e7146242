import { EventEmitter } from 'node:events'
import type { Session } from 'electron'
import { describe, expect, it } from 'vitest'

import { guardSession, mayLoad } from '../../../src/main/desktop/sessionGuards'

type Answer = (value: unknown) => void
type Handlers = {
  permission?: (contents: null, permission: string, answer: Answer) => void
  check?: () => boolean
  device?: () => boolean
  display?: (request: unknown, answer: Answer) => void
  request?: (details: { url: string; resourceType: string }, answer: Answer) => void
  spelling?: boolean
  languages?: readonly string[]
}

function guarded(platform: NodeJS.Platform = 'linux') {
  const handlers: Handlers = {}
  const session = Object.assign(new EventEmitter(), {
    setPermissionRequestHandler: (handler: Handlers['permission']) => Object.assign(handlers, { permission: handler }),
    setPermissionCheckHandler: (handler: Handlers['check']) => Object.assign(handlers, { check: handler }),
    setDevicePermissionHandler: (handler: Handlers['device']) => Object.assign(handlers, { device: handler }),
    setDisplayMediaRequestHandler: (handler: Handlers['display']) => Object.assign(handlers, { display: handler }),
    setSpellCheckerLanguages: (languages: string[]) => Object.assign(handlers, { languages }),
    setSpellCheckerEnabled: (spelling: boolean) => Object.assign(handlers, { spelling }),
    webRequest: { onBeforeRequest: (request: Handlers['request']) => Object.assign(handlers, { request }) },
  })
  guardSession({ session: session as unknown as Session, isPackaged: true, platform, log: () => undefined })
  return { session, handlers }
}

describe('guardSession', () => {
  it('denies every permission, asked for or looked up, and every device', () => {
    const { handlers } = guarded()
    const answers: unknown[] = []
    handlers.permission?.(null, 'geolocation', (answer) => answers.push(answer))
    handlers.display?.({}, (answer) => answers.push(answer))
    expect([...answers, handlers.check?.(), handlers.device?.()]).toEqual([false, {}, false, false])
  })

  it('stops every download', () => {
    let isPrevented = false
    guarded().session.emit('will-download', { preventDefault: () => (isPrevented = true) })
    expect(isPrevented).toBe(true)
  })

  it('cancels a request that leaves the app and lets ours pass', () => {
    const answers: unknown[] = []
    const ask = (url: string, resourceType: string) =>
      guarded().handlers.request?.({ url, resourceType }, (answer) => answers.push(answer))
    ask('https://attacker.example/', 'image')
    ask('shopbell-app://shop/index.html', 'mainFrame')
    expect(answers).toEqual([{ cancel: true }, { cancel: false }])
  })

  it.each(['linux', 'win32'] as const)('never asks for a dictionary on %s', (platform) => {
    expect(guarded(platform).handlers).toMatchObject({ spelling: false, languages: [] })
  })

  it('leaves the system’s own spell checker of a Mac alone', () => {
    const { spelling, languages } = guarded('darwin').handlers
    expect([spelling, languages]).toEqual([undefined, undefined])
  })
})

describe('mayLoad', () => {
  it.each([
    ['shopbell-app://shop/assets/index.js', 'script', true],
    ['data:image/png;base64,AA', 'image', true],
    ['blob:shopbell-app://shop/1', 'image', true],
    ['data:text/html,hello', 'subFrame', false],
    ['data:text/html,hello', 'image', false],
    ['blob:shopbell-app://shop/1', 'script', false],
    ['shopbell-app://other/index.js', 'script', false],
    ['https://attacker.example/a.png', 'image', false],
    ['http://127.0.0.1/a.png', 'image', false],
    ['wss://attacker.example/', 'webSocket', false],
    ['file:///etc/passwd', 'mainFrame', false],
    ['devtools://devtools/bundled/inspector.html', 'mainFrame', false],
    ['chrome://gpu', 'mainFrame', false],
  ])('in a packaged app, %s as %s: %s', (url, resourceType, isAllowed) => {
    expect(mayLoad(url, resourceType, true)).toBe(isAllowed)
  })

  it('has developer tools only while unpackaged', () => {
    expect(mayLoad('devtools://devtools/bundled/inspector.html', 'mainFrame', false)).toBe(true)
    expect(mayLoad('devtools://other/bundled/inspector.html', 'mainFrame', false)).toBe(false)
  })
})
