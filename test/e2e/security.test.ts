import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BrowserWindow as ElectronWindow, WebPreferences } from 'electron'
import type { ConsoleMessage, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { startHitCounter, type HitCounter } from './hitCounter'
import { electronFlags, electronPath, launchApp, removeUserData, type LaunchedApp } from './launchApp'
import { requestsInNetLog } from './netLog'
import { sourceFiles } from './sourceFiles'

// The numbers are those of Electron's security checklist. 19 (fuses) is read from the packaged app by the packaging tests.

type Violation = { readonly directive: string; readonly blocked: string }
type Bridge = {
  request(name: string, input: unknown): Promise<{ ok: boolean; value?: unknown; error?: { code: string } }>
  subscribe(name: string, listener: (...given: unknown[]) => void): () => void
}
type PageWindow = { shopbell: Bridge; violations: Violation[] }

let launched: LaunchedApp
let page: Page
let site: HitCounter
const said: ConsoleMessage[] = []

beforeAll(async () => {
  site = await startHitCounter()
  launched = await launchApp({ env: { ELECTRON_ENABLE_SECURITY_WARNINGS: '1' } })
  page = await launched.window()
  page.on('console', (message) => said.push(message))
  await page.addInitScript(() => {
    const violations: Violation[] = []
    Object.assign(globalThis, { violations })
    document.addEventListener('securitypolicyviolation', (event) =>
      violations.push({ directive: event.effectiveDirective, blocked: event.blockedURI }),
    )
  })
  await reload()
})

afterAll(async () => {
  site.close()
  await launched.quit()
  await removeUserData(launched.userData)
})

async function reload(): Promise<void> {
  await page.reload()
  await page.waitForFunction(() => (document.querySelector('#root')?.childElementCount ?? 0) > 0)
}

const preferences = () =>
  launched.app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents
    return (contents as unknown as { getLastWebPreferences(): WebPreferences }).getLastWebPreferences()
  })
const ask = (name: string, input: unknown) =>
  page.evaluate(([name, input]) => (window as unknown as PageWindow).shopbell.request(name as string, input), [
    name,
    input,
  ] as const)
const pageCount = () => launched.app.evaluate(({ webContents }) => webContents.getAllWebContents().length)
const violations = () => page.evaluate(() => (window as unknown as PageWindow).violations)
/** Long enough for a page that was asked for to be asked for. */
const aMoment = () => page.waitForTimeout(300)

/** The window is where it was, alone, and nobody came to the site outside. */
async function expectNothingHappened(before: { url: string; pages: number }): Promise<void> {
  await aMoment()
  expect(page.url()).toBe(before.url)
  expect(await pageCount()).toBe(before.pages)
  expect(site.hits()).toBe(0)
}

const now = async () => ({ url: page.url(), pages: await pageCount() })

describe('at start', () => {
  it('1: asks nobody on the network for anything, and would be caught if it did', async () => {
    const log = join(launched.userData, '..', 'net-log.json')
    const quiet = await launchApp({ flags: [`--log-net-log=${log}`] })
    await (await quiet.window()).waitForTimeout(3000)
    await quiet.quit()
    const atStart = await requestsInNetLog(log)
    await removeUserData(quiet.userData)
    const loud = await launchApp({ flags: [`--log-net-log=${log}`] })
    await loud.window()
    await loud.app.evaluate(({ session }, origin) => session.fromPartition('probe').fetch(origin), site.origin)
    await loud.quit()
    await removeUserData(loud.userData)
    expect(atStart).toEqual([])
    expect((await requestsInNetLog(log)).some((url) => url.startsWith(site.origin))).toBe(true)
    expect(site.hits()).toBe(1)
    site.close()
    site = await startHitCounter()
  })

  it('1: loads its page from its own scheme alone', async () => {
    const loaded = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name))
    expect(loaded.length).toBeGreaterThan(1)
    expect(loaded.filter((url) => !url.startsWith('shopbell-app://shop/') && !url.startsWith('data:'))).toEqual([])
  })

  it('has no security warning and breaks no rule of its own policy', async () => {
    expect(said.map((message) => message.text()).filter((text) => /security warning/i.test(text))).toEqual([])
    expect(await violations()).toEqual([])
  })

  it('checks no spelling with dictionaries from the network', async () => {
    const isOn = await launched.app.evaluate(({ session }) => session.defaultSession.isSpellCheckerEnabled())
    expect(isOn).toBe(process.platform === 'darwin')
  })

  it('is the only instance on its data folder', async () => {
    const second = spawn(electronPath(), [...electronFlags(), `--user-data-dir=${launched.userData}`, '.'], {
      cwd: join(import.meta.dirname, '../..'),
      stdio: 'ignore',
    })
    const code = await new Promise((done) => second.once('exit', done))
    expect(code).toBe(0)
    expect(await pageCount()).toBe(1)
  })
})

describe('the page', () => {
  it('2: has nothing of Node', async () => {
    const kinds = await page.evaluate(() => {
      const names = ['require', 'process', 'module', 'exports', 'Buffer', 'global', '__dirname', 'setImmediate']
      return names.filter((name) => name in globalThis)
    })
    expect(kinds).toEqual([])
    const { nodeIntegration, nodeIntegrationInWorker, nodeIntegrationInSubFrames } = await preferences()
    expect([nodeIntegration, nodeIntegrationInWorker, nodeIntegrationInSubFrames]).toEqual([false, false, false])
  })

  it('3: is isolated from the bridge, which works though the page has spoiled its own prototypes', async () => {
    expect((await preferences()).contextIsolation).toBe(true)
    const answers = await page.evaluate(async () => {
      const { shopbell } = window as unknown as PageWindow
      Array.prototype.indexOf = () => 0
      Array.prototype.includes = () => true
      Set.prototype.has = () => true
      Object.hasOwn = () => true
      Function.prototype.call = () => ({ ok: true })
      return [await shopbell.request('settings.read', null), await shopbell.request('app.everything', null)]
    })
    await reload()
    expect(answers).toMatchObject([
      { ok: true, value: { theme: 'system' } },
      { ok: false, error: { code: 'invalidRequest' } },
    ])
  })

  it('4: runs in the sandbox', async () => {
    expect((await preferences()).sandbox).toBe(true)
    expect(await launched.app.evaluate(({ app }) => app.commandLine.hasSwitch('enable-sandbox'))).toBe(true)
    if (process.platform !== 'linux' || electronFlags().includes('--no-sandbox')) return
    const pid = await launched.app.evaluate(({ webContents }) => webContents.getAllWebContents()[0]?.getOSProcessId())
    expect(readFileSync(`/proc/${pid}/status`, 'utf8')).toMatch(/^Seccomp:\t2$/m)
  })

  it('5: gets no permission and no device', async () => {
    const answers = await page.evaluate(async () => {
      const outcome = (promise: Promise<unknown>) =>
        promise.then(
          (value) => String(value),
          () => 'refused',
        )
      const { mediaDevices, clipboard } = navigator
      const any = navigator as unknown as Record<string, Record<string, (options?: unknown) => Promise<unknown>>>
      return {
        notifications: await outcome(Notification.requestPermission()),
        position: await outcome(new Promise((done, fail) => navigator.geolocation.getCurrentPosition(done, fail))),
        camera: await outcome(mediaDevices.getUserMedia({ video: true })),
        microphone: await outcome(mediaDevices.getUserMedia({ audio: true })),
        screen: await outcome(mediaDevices.getDisplayMedia()),
        midi: await outcome(navigator.requestMIDIAccess({ sysex: true })),
        readClipboard: await outcome(clipboard.readText()),
        pointerLock: await outcome(Promise.resolve(document.body.requestPointerLock())),
        usb: await outcome(any.usb?.requestDevice?.({ filters: [] }) ?? Promise.reject()),
        serial: await outcome(any.serial?.requestPort?.() ?? Promise.reject()),
        hid: await outcome(
          any.hid?.requestDevice?.({ filters: [] }).then((list) => String(list) || Promise.reject()) ??
            Promise.reject(),
        ),
      }
    })
    const { notifications, ...others } = answers
    expect(notifications).toBe('denied')
    expect(new Set(Object.values(others))).toEqual(new Set(['refused']))
  })

  it('5: finds no permission granted when it looks them up', async () => {
    const granted = await page.evaluate(async () => {
      const names = [
        'geolocation',
        'notifications',
        'camera',
        'microphone',
        'midi',
        'clipboard-read',
        'clipboard-write',
      ]
      const states = names.map((name) => navigator.permissions.query({ name: name as PermissionName }))
      return (await Promise.all(states))
        .map(({ name, state }) => [name, state])
        .filter(([, state]) => state !== 'denied')
    })
    expect(granted).toEqual([])
  })

  it('6: keeps the same-origin policy and reaches no site', async () => {
    expect((await preferences()).webSecurity).toBe(true)
    const outcomes = await page.evaluate(async (origin) => {
      const outcome = (promise: Promise<unknown>) => promise.then(() => 'reached').catch(() => 'refused')
      const socket = new Promise((done, fail) => {
        const opened = new WebSocket(origin.replace('http', 'ws'))
        Object.assign(opened, { onopen: done, onerror: fail })
      })
      const frame = document.createElement('iframe')
      document.body.append(frame)
      const inFrame = frame.contentWindow?.fetch(origin) ?? Promise.reject()
      return [
        await outcome(fetch(origin)),
        await outcome(fetch(origin, { mode: 'no-cors' })),
        await outcome(inFrame),
        await outcome(Promise.resolve().then(() => socket)),
        navigator.sendBeacon(origin) ? 'queued' : 'refused',
      ]
    }, site.origin)
    expect(outcomes.slice(0, 4)).toEqual(['refused', 'refused', 'refused', 'refused'])
    await expectNothingHappened(await now())
    await reload()
  })

  it('7: has its policy on every answer of the scheme', async () => {
    const policies = await launched.app.evaluate(async ({ net }) => {
      const paths = ['index.html', 'missing', 'avatar/nobody', 'picture/a/b/0', '%2e%2e%2findex.js', '']
      const answers = paths.map((path) => net.fetch(`shopbell-app://shop/${path}`))
      return (await Promise.all(answers)).map(({ headers }) => headers.get('content-security-policy') ?? '')
    })
    expect(policies.every((policy) => policy.startsWith("default-src 'none'"))).toBe(true)
    expect(policies.join()).not.toMatch(/unsafe-eval|https?:|\*/)
    expect(policies[0]).toMatch(/script-src 'self';.*'nonce-[^']{24}';.*connect-src 'none'/)
  })

  it('7: runs no code and takes no style or picture that its policy does not name', async () => {
    const isEvaluated = await page.evaluate((origin) => {
      document.body.insertAdjacentHTML(
        'beforeend',
        `<img src="${origin}/pixel.png"><img src="x" onerror="globalThis.ran = true"><p style="color: red">x</p>`,
      )
      const script = document.createElement('script')
      script.textContent = 'globalThis.ran = true'
      const outside = document.createElement('script')
      outside.src = `${origin}/script.js`
      const style = document.createElement('style')
      style.textContent = '@import "x"'
      document.body.append(script, outside, style)
      try {
        return Function('return true')() as boolean
      } catch {
        return false
      }
    }, site.origin)
    await aMoment()
    expect([isEvaluated, await page.evaluate(() => 'ran' in globalThis)]).toEqual([false, false])
    const broken = new Set((await violations()).map(({ directive }) => directive))
    expect([...broken].sort()).toEqual([
      'img-src',
      'script-src',
      'script-src-attr',
      'script-src-elem',
      'style-src-attr',
      'style-src-elem',
    ])
    await expectNothingHappened(await now())
    await reload()
  })

  it('8, 9, 10: allows no insecure content and no experiment', async () => {
    const { allowRunningInsecureContent, experimentalFeatures, enableBlinkFeatures } = await preferences()
    expect([allowRunningInsecureContent, experimentalFeatures, enableBlinkFeatures ?? '']).toEqual([false, false, ''])
    const switches = await launched.app.evaluate(({ app }) =>
      ['enable-blink-features', 'allow-running-insecure-content', 'disable-web-security'].filter((name) =>
        app.commandLine.hasSwitch(name),
      ),
    )
    expect(switches).toEqual([])
  })

  it('11: knows no webview', async () => {
    expect((await preferences()).webviewTag).toBe(false)
    const before = await now()
    await page.evaluate((origin) => {
      document.body.insertAdjacentHTML('beforeend', `<webview src="${origin}" allowpopups></webview>`)
    }, site.origin)
    await expectNothingHappened(before)
    expect(sourceFiles('src').filter(({ text }) => /<webview/i.test(text))).toEqual([])
    await reload()
  })

  it('12: attaches no guest even in a window that would have them', async () => {
    const guests = await launched.app.evaluate(async ({ BrowserWindow, webContents }, origin) => {
      const window = new BrowserWindow({ show: false, webPreferences: { webviewTag: true } })
      await window.loadURL('shopbell-app://shop/index.html')
      const insert = `document.body.insertAdjacentHTML('beforeend', '<webview src="${origin}"></webview>')`
      await window.webContents.executeJavaScript(insert)
      await new Promise((done) => setTimeout(done, 500))
      const found = webContents.getAllWebContents().filter((contents) => contents.getType() === 'webview')
      window.destroy()
      return found.length
    }, site.origin)
    expect([guests, site.hits()]).toEqual([0, 0])
  })
})

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
    const before = await now()
    await page.evaluate(attempt, site.origin)
    await expectNothingHappened(before)
    await reload()
  })

  it('when a file is dropped on it', async () => {
    const before = await now()
    const devtools = await page.context().newCDPSession(page)
    const data = { items: [], files: ['/etc/hostname'], dragOperationsMask: 1 }
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
      await devtools.send('Input.dispatchDragEvent', { type, x: 300, y: 300, data })
    }
    await expectNothingHappened(before)
  })

  it('and so does every window there may ever be', async () => {
    const unguarded = await launched.app.evaluate(({ BrowserWindow, webContents }) => {
      const window = new BrowserWindow({ show: false })
      const names = ['will-navigate', 'will-frame-navigate', 'will-redirect', 'will-attach-webview']
      const missing = webContents
        .getAllWebContents()
        .flatMap((contents) => names.filter((name) => contents.listenerCount(name) === 0))
      window.destroy()
      return missing
    })
    expect(unguarded).toEqual([])
  })
})

describe('14: no window opens', () => {
  it('for a script', async () => {
    const before = await now()
    const opened = await page.evaluate((origin) => {
      const addresses = [origin, '', 'about:blank', 'javascript:alert(1)', location.href]
      return addresses.map((address) => window.open(address) === null)
    }, site.origin)
    expect(opened).toEqual([true, true, true, true, true])
    await expectNothingHappened(before)
  })

  it.each([
    ['a link to a new window', {}],
    ['a click with the middle button', { button: 'middle' as const }],
    ['a click with Shift', { modifiers: ['Shift' as const] }],
    ['a click with Ctrl', { modifiers: ['ControlOrMeta' as const] }],
  ])('for %s', async (_what, click) => {
    const before = await now()
    await page.evaluate((origin) => {
      const link = Object.assign(document.createElement('a'), {
        href: origin,
        target: '_blank',
        textContent: 'open me',
      })
      link.style.cssText = 'position:fixed;inset:0;z-index:9999'
      link.id = 'outside'
      document.body.append(link)
    }, site.origin)
    await page.click('#outside', click)
    await expectNothingHappened(before)
    await reload()
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
    expect(await ask('app.openLink', { url })).toEqual({ ok: false, error: { code: 'linkRefused' } })
    expect(await launched.openedInBrowser()).toEqual([])
  })

  it('which asks about a doubtful link with its real host, and then opens a plain one', async () => {
    await launched.app.evaluate(({ dialog }) => {
      const asked: string[] = []
      Object.assign(globalThis, { asked })
      dialog.showMessageBox = async (...given: unknown[]) => {
        asked.push((given.at(-1) as { message: string }).message)
        return { response: 0, checkboxChecked: false }
      }
    })
    await ask('app.openLink', { url: 'https://shop.example@attacker.example/' })
    const asked = await launched.app.evaluate(() => (globalThis as unknown as { asked: string[] }).asked)
    expect(asked).toEqual([expect.stringContaining('attacker.example')])
    expect(await launched.openedInBrowser()).toEqual([])
    expect((await ask('app.openLink', { url: 'https://example.org/' })).ok).toBe(true)
    expect(await launched.openedInBrowser()).toEqual(['https://example.org/'])
  })
})

describe('16: Electron', () => {
  it('is pinned to one version, and a runtime of another one is called outdated (support is looked up at release)', async () => {
    const project = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8')) as {
      devDependencies: Record<string, string>
    }
    const pinned = project.devDependencies.electron ?? ''
    expect(pinned).toMatch(/^\d+\.\d+\.\d+$/)
    const running = await launched.app.evaluate(() => process.versions.electron)
    const state = await ask('app.state', null)
    expect(state.value).toMatchObject({ isDevRuntime: running.split('.')[0] !== pinned.split('.')[0] })
  })
})

describe('17: the door', () => {
  it.each([
    ['the same page in another window', 'shopbell-app://shop/index.html'],
    ['a blank page with our bridge', 'about:blank'],
  ])('does not open for %s', async (_what, url) => {
    const answer = await launched.app.evaluate(async ({ BrowserWindow }, url) => {
      const ours = BrowserWindow.getAllWindows()[0]?.webContents
      const { preload } = (ours as unknown as { getLastWebPreferences(): WebPreferences }).getLastWebPreferences()
      const window: ElectronWindow = new BrowserWindow({ show: false, webPreferences: { preload: preload ?? '' } })
      await window.loadURL(url)
      const answer: unknown = await window.webContents.executeJavaScript("shopbell.request('settings.read', null)")
      window.destroy()
      return answer
    }, url)
    expect(answer).toEqual({ ok: false, error: { code: 'strangeSender' } })
  })

  it('has no bridge in a frame of our page', async () => {
    const hasBridge = await page.evaluate(() => {
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
    expect(await ask(name, input)).toEqual({ ok: false, error: { code: 'invalidRequest' } })
  })
})

describe('18: our own scheme', () => {
  it('is where the page lives, and files cannot be read', async () => {
    const outcomes = await page.evaluate(async () => {
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
    const answer = await launched.app.evaluate(async ({ net }, url) => {
      const response = await net.fetch(url)
      return [response.status, await response.text()]
    }, url)
    expect(answer).toEqual([404, ''])
  })
})

describe('20: the bridge', () => {
  it('is two functions, frozen, and all that the page has of Electron', async () => {
    const found = await page.evaluate(() => {
      const { shopbell } = window as unknown as PageWindow
      const described = Object.getOwnPropertyDescriptors(shopbell)
      const isReplaced = Reflect.set(window, 'shopbell', {}) || Reflect.set(shopbell, 'request', () => null)
      const suspicious = Object.getOwnPropertyNames(window).filter(
        (name) => /electron|ipc|node/i.test(name) && !/^Node|^on/.test(name),
      )
      return { names: Object.keys(described), isFrozen: Object.isFrozen(shopbell), isReplaced, suspicious }
    })
    expect(found).toMatchObject({ names: ['request', 'subscribe'], isFrozen: true, isReplaced: false, suspicious: [] })
  })

  it('hands on what happened and never Electron’s own event', async () => {
    const heard = page.evaluate(
      () =>
        new Promise<unknown[]>((done) => {
          const { shopbell } = window as unknown as PageWindow
          shopbell.subscribe('changed', (...given) => done(given))
        }),
    )
    await ask('settings.change', { undoPublicSeconds: 11 })
    expect(await heard).toEqual([{ areas: expect.arrayContaining(['settings']) as unknown }])
  })
})
