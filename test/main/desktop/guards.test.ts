import { EventEmitter } from 'node:events'
import type { App } from 'electron'
import { describe, expect, it } from 'vitest'

import { guardAllContents } from '../../../src/main/desktop/guards'

type OpenHandler = (details: { url: string }) => { action: string }

function newContents() {
  const contents = Object.assign(new EventEmitter(), {
    open: undefined as OpenHandler | undefined,
    setWindowOpenHandler: (handler: OpenHandler) => {
      contents.open = handler
    },
  })
  return contents
}

function guardedContents() {
  const app = new EventEmitter()
  const logged: unknown[] = []
  guardAllContents(app as unknown as Pick<App, 'on'>, (event, fields) => logged.push([event, fields]))
  const contents = newContents()
  app.emit('web-contents-created', {}, contents)
  return { contents, logged }
}

describe('guardAllContents', () => {
  it.each(['will-navigate', 'will-frame-navigate', 'will-redirect', 'will-attach-webview'])(
    'prevents %s in every page that is made',
    (name) => {
      const { contents } = guardedContents()
      let isPrevented = false
      contents.emit(name, { preventDefault: () => (isPrevented = true), url: 'https://attacker.example/' })
      expect(isPrevented).toBe(true)
    },
  )

  it('denies every new window', () => {
    expect(guardedContents().contents.open?.({ url: 'https://attacker.example/' })).toEqual({ action: 'deny' })
  })

  it('logs what was refused without the address', () => {
    const { contents, logged } = guardedContents()
    contents.emit('will-navigate', { preventDefault: () => undefined, url: 'https://attacker.example/?secret' })
    expect(logged).toEqual([['guard.refused', { what: 'navigation' }]])
  })
})
