import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { sourceFiles } from './sourceFiles'
import { watchApp, type WatchedApp } from './watchApp'

// The numbers are those of Electron's security checklist.

let watched: WatchedApp

beforeAll(async () => {
  watched = await watchApp()
})
afterAll(() => watched.close())

describe('13: the window stays where it is', () => {
  const attempts: readonly (readonly [string, (origin: string) => unknown])[] = [
    ['location', (origin) => (location.href = origin)],
    ['location.replace', (origin) => location.replace(origin)],
    ['another page of the scheme', () => (location.href = 'shopbell-app://other/index.html')],
    ['a script address', () => (location.href = 'javascript:location="data:text/html,gone"')],
    ['a file', () => (location.href = 'file:///etc/hostname')],
    ['a page of data', () => (location.href = 'data:text/html,<h1>gone</h1>')],
    ['a link', (origin) => Object.assign(document.createElement('a'), { href: origin }).click()],
    [
      'a form',
      (origin) => {
        const form = Object.assign(document.createElement('form'), { action: origin, method: 'post' })
        document.body.append(form)
        form.submit()
      },
    ],
    [
      'a refresh',
      (origin) => {
        const meta = Object.assign(document.createElement('meta'), { httpEquiv: 'refresh', content: `0;url=${origin}` })
        document.head.append(meta)
      },
    ],
    [
      'a frame that leads the top away',
      (origin) => {
        const frame = document.createElement('iframe')
        document.body.append(frame)
        const link = frame.contentDocument?.createElement('a')
        if (link) frame.contentDocument?.body.append(Object.assign(link, { href: origin, target: '_top' }))
        link?.click()
      },
    ],
    [
      'a frame with a page outside',
      (origin) => document.body.append(Object.assign(document.createElement('iframe'), { src: origin })),
    ],
  ]

  it.each(attempts)('whatever %s says', async (_what, attempt) => {
    await watched.expectNothingAfter(() => watched.page.evaluate(attempt, watched.outside))
    await watched.reload()
  })

  it('when a file is dropped on it', async () => {
    const devtools = await watched.page.context().newCDPSession(watched.page)
    const data = { items: [], files: ['/etc/hostname'], dragOperationsMask: 1 }
    await watched.expectNothingAfter(async () => {
      for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
        await devtools.send('Input.dispatchDragEvent', { type, x: 300, y: 300, data })
      }
    })
  })

  it('and so does every window there may ever be', async () => {
    const unguarded = await watched.launched.app.evaluate(async ({ BrowserWindow, webContents }) => {
      const window = new BrowserWindow({ show: false })
      const names = ['will-navigate', 'will-frame-navigate', 'will-redirect', 'will-attach-webview']
      const missing = webContents
        .getAllWebContents()
        .flatMap((contents) => names.filter((name) => contents.listenerCount(name) === 0))
      const gone = new Promise((done) => window.webContents.once('destroyed', () => done(null)))
      window.destroy()
      await gone
      return missing
    })
    expect(unguarded).toEqual([])
  })
})

describe('14: no window opens', () => {
  it('for a script', async () => {
    await watched.expectNothingAfter(async () => {
      const opened = await watched.page.evaluate((origin) => {
        const addresses = [origin, '', 'about:blank', 'javascript:alert(1)', location.href]
        return addresses.filter((address) => window.open(address) !== null)
      }, watched.outside)
      expect(opened).toEqual([])
    })
  })

  it.each([
    ['a link to a new window', {}],
    ['a click with the middle button', { button: 'middle' as const }],
    ['a click with Shift', { modifiers: ['Shift' as const] }],
    ['a click with Ctrl', { modifiers: ['ControlOrMeta' as const] }],
  ])('for %s', async (_what, click) => {
    await watched.page.evaluate((href) => {
      const link = Object.assign(document.createElement('a'), { id: 'outside', href, target: '_blank' })
      link.style.cssText = 'position:fixed;inset:0;z-index:9999'
      link.textContent = 'open me'
      document.body.append(link)
    }, watched.outside)
    await watched.expectNothingAfter(() => watched.page.click('#outside', click))
    await watched.reload()
  })
})

describe('15: one guarded way leads out', () => {
  it('and only one file of ours names it', () => {
    const callers = sourceFiles('src').filter(({ text }) =>
      /shell\s*\.\s*openExternal|\{[^}]*openExternal[^}]*\} = shell/.test(text),
    )
    expect(callers.map(({ path }) => path)).toEqual(['src/main/desktop/openLink.ts'])
  })

  it.each([
    'file:///etc/passwd',
    'smb://attacker.example/share',
    'javascript:alert(1)',
    'data:text/html,hello',
    'vscode://file/etc/passwd',
    'http://127.0.0.1:8080/',
    'shopbell-app://shop/index.html',
    `https://example.org/${'a'.repeat(2100)}`,
  ])('which refuses %s', async (url) => {
    expect(await watched.ask('app.openLink', { url })).toEqual({ ok: false, error: { code: 'linkRefused' } })
    expect(await watched.launched.openedInBrowser()).toEqual([])
  })

  it('which asks about a doubtful link with its real host, and then opens a plain one', async () => {
    await watched.launched.app.evaluate(({ dialog }) => {
      const asked: string[] = []
      Object.assign(globalThis, { asked })
      dialog.showMessageBox = async (...given: unknown[]) => {
        asked.push((given.at(-1) as { message: string }).message)
        return { response: 0, checkboxChecked: false }
      }
    })
    await watched.ask('app.openLink', { url: 'https://shop.example@attacker.example/' })
    const asked = await watched.launched.app.evaluate(() => (globalThis as unknown as { asked: string[] }).asked)
    expect(asked).toEqual([expect.stringContaining('attacker.example')])
    expect(await watched.launched.openedInBrowser()).toEqual([])
    expect((await watched.ask('app.openLink', { url: 'https://example.org/' })).ok).toBe(true)
    expect(await watched.launched.openedInBrowser()).toEqual(['https://example.org/'])
  })
})
