import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { watchApp, type PageWindow, type WatchedApp } from './watchApp'

// The numbers are those of Electron's security checklist. 19 (fuses) is in securityFuses.test.ts.

let watched: WatchedApp

beforeAll(async () => {
  watched = await watchApp()
})
afterAll(() => watched.close())

describe('16: Electron', () => {
  it('is pinned to one version, and a runtime of another one is called outdated (support is looked up at release)', async () => {
    const project = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8')) as {
      devDependencies: Record<string, string>
    }
    const pinned = project.devDependencies.electron ?? ''
    expect(pinned).toMatch(/^\d+\.\d+\.\d+$/)
    const running = await watched.launched.app.evaluate(() => process.versions.electron)
    const state = await watched.ask('app.state', null)
    expect(state.value).toMatchObject({ isDevRuntime: running.split('.')[0] !== pinned.split('.')[0] })
  })
})

describe('17: the door', () => {
  it.each([
    ['the same page in another window', 'shopbell-app://shop/index.html'],
    ['a blank page with our bridge', 'about:blank'],
  ])('does not open for %s', async (_what, url) => {
    const answer = await watched.launched.app.evaluate(async ({ app, BrowserWindow }, url) => {
      const preload = `${app.getAppPath()}/out/preload/index.js`
      const window = new BrowserWindow({ show: false, webPreferences: { preload } })
      await window.loadURL(url)
      const answer: unknown = await window.webContents.executeJavaScript("shopbell.request('settings.read', null)")
      const gone = new Promise((done) => window.webContents.once('destroyed', () => done(null)))
      window.destroy()
      await gone
      return answer
    }, url)
    expect(answer).toEqual({ ok: false, error: { code: 'strangeSender' } })
  })

  it('has no bridge in a frame of our page', async () => {
    const hasBridge = await watched.page.evaluate(() => {
      const frame = document.createElement('iframe')
      document.body.append(frame)
      return frame.contentWindow !== null && 'shopbell' in frame.contentWindow
    })
    expect(hasBridge).toBe(false)
  })

  it.each([
    ['settings.read', {}],
    ['conversation.open', { conversationId: { $ne: '' } }],
    ['app.openLink', { url: 'https://example.org/', more: true }],
    ['inbox.list', { lane: 'inbox', query: '', offset: 0, limit: 1e9 }],
    ['ELECTRON_BROWSER_REQUIRE', 'fs'],
    ['__proto__', null],
  ])('does not open for %s with %j', async (name, input) => {
    expect(await watched.ask(name, input)).toEqual({ ok: false, error: { code: 'invalidRequest' } })
  })
})

describe('18: our own scheme', () => {
  it('is where the page lives, and files cannot be read', async () => {
    const outcomes = await watched.page.evaluate(async () => {
      const image = (src: string) =>
        new Promise((done) =>
          Object.assign(new Image(), { src, onload: () => done('loaded'), onerror: () => done('refused') }),
        )
      const read = (url: string) =>
        fetch(url).then(
          () => 'read',
          () => 'refused',
        )
      return [
        location.protocol,
        await read('file:///etc/hostname'),
        await image('file:///usr/share/pixmaps/debian-logo.png'),
      ]
    })
    expect(outcomes).toEqual(['shopbell-app:', 'refused', 'refused'])
  })

  it.each([
    'shopbell-app://shop/%2e%2e%2f%2e%2e%2fpackage.json',
    'shopbell-app://shop/..%2f..%2fpackage.json',
    'shopbell-app://shop/../../package.json',
    'shopbell-app://shop//etc/hostname',
    'shopbell-app://shop/%ff%fe',
    'shopbell-app://shop/assets/..%5c..%5c..%5cpackage.json',
    'shopbell-app://other/index.html',
  ])('lets nothing out under %s', async (url) => {
    const answer = await watched.launched.app.evaluate(async ({ net }, url) => {
      const response = await net.fetch(url)
      return [response.status, await response.text()]
    }, url)
    expect(answer).toEqual([404, ''])
  })
})

describe('20: the bridge', () => {
  it('is two functions, frozen, and all that the page has of Electron', async () => {
    const found = await watched.page.evaluate(() => {
      const { shopbell } = window as unknown as PageWindow
      const described = Object.getOwnPropertyDescriptors(shopbell)
      const isReplaced = Reflect.set(window, 'shopbell', {}) || Reflect.set(shopbell, 'request', () => null)
      const plain = document.body.appendChild(document.createElement('iframe')).contentWindow
      const added = Object.getOwnPropertyNames(window).filter((name) => plain !== null && !(name in plain))
      const suspicious = added.filter((name) => /electron|ipc|node|require|process|module/i.test(name))
      return { names: Object.keys(described), isFrozen: Object.isFrozen(shopbell), isReplaced, suspicious }
    })
    expect(found).toMatchObject({ names: ['request', 'subscribe'], isFrozen: true, isReplaced: false, suspicious: [] })
  })

  it('hands on what happened and never Electron’s own event', async () => {
    const heard = watched.page.evaluate(
      () =>
        new Promise<unknown[]>((done) => {
          const { shopbell } = window as unknown as PageWindow
          shopbell.subscribe('changed', (...given) => done(given))
        }),
    )
    await watched.ask('settings.change', { undoPublicSeconds: 11 })
    expect(await heard).toEqual([{ areas: expect.arrayContaining(['settings']) as unknown }])
  })
})
