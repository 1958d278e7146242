import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type Electron from 'electron'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { startHitCounter } from './hitCounter'
import { electronFlags, electronPath, launchApp, removeUserData } from './launchApp'
import { requestsInNetLog } from './netLog'
import { sourceFiles } from './sourceFiles'
import { watchApp, type PageWindow, type WatchedApp } from './watchApp'

// The numbers are those of Electron's security checklist; 13 to 15 are in securityWaysOut, 16 to 20 in securityDoor.

let watched: WatchedApp

beforeAll(async () => {
  watched = await watchApp()
})
afterAll(() => watched.close())

describe('at start', () => {
  it('1: asks nobody on the network for anything, and would be caught if it did', async () => {
    const probe = await startHitCounter()
    const log = join(watched.launched.userData, '..', 'net-log.json')
    const quiet = await launchApp({ flags: [`--log-net-log=${log}`] })
    await (await quiet.window()).waitForTimeout(3000)
    await quiet.quit()
    const atStart = await requestsInNetLog(log)
    const loud = await launchApp({ userData: quiet.userData, flags: [`--log-net-log=${log}`] })
    await loud.window()
    await loud.app.evaluate(({ session }, origin) => session.fromPartition('probe').fetch(origin), probe.origin)
    await loud.quit()
    await removeUserData(quiet.userData)
    probe.close()
    expect(atStart).toEqual([])
    expect((await requestsInNetLog(log)).some((url) => url.startsWith(probe.origin))).toBe(true)
    expect(probe.hits()).toBe(1)
  })

  it('1: loads its page from its own scheme alone', () => {
    const { asked } = watched
    expect(asked.length).toBeGreaterThan(2)
    expect(asked.filter((url) => !url.startsWith('shopbell-app://shop/') && !url.startsWith('data:image/'))).toEqual([])
  })

  it('has no security warning and breaks no rule of its own policy', async () => {
    expect(watched.said.map((message) => message.text()).filter((text) => /security warning/i.test(text))).toEqual([])
    expect(await watched.violations()).toEqual([])
  })

  it('checks no spelling with dictionaries from the network', async () => {
    const isOn = await watched.launched.app.evaluate(({ session }) => session.defaultSession.isSpellCheckerEnabled())
    expect(isOn).toBe(process.platform === 'darwin')
  })

  it('is the only instance on its data folder', async () => {
    const second = spawn(electronPath(), [...electronFlags(), `--user-data-dir=${watched.launched.userData}`, '.'], {
      cwd: join(import.meta.dirname, '../..'),
      stdio: 'ignore',
    })
    const code = await new Promise((done) => second.once('exit', done))
    expect(code).toBe(0)
    expect(await watched.pageCount()).toBe(1)
  })
})

describe('the page', () => {
  it('2: has nothing of Node', async () => {
    const kinds = await watched.page.evaluate(() => {
      const names = ['require', 'process', 'module', 'exports', 'Buffer', 'global', '__dirname', 'setImmediate']
      return names.filter((name) => name in globalThis)
    })
    expect(kinds).toEqual([])
    const { nodeIntegration, nodeIntegrationInSubFrames } = await watched.preferences()
    expect([nodeIntegration, nodeIntegrationInSubFrames]).toEqual([false, false])
  })

  it('3: is isolated from the bridge, which works though the page has spoiled its own prototypes', async () => {
    expect((await watched.preferences()).contextIsolation).toBe(true)
    const answers = await watched.page.evaluate(async () => {
      const { shopbell } = window as unknown as PageWindow
      Array.prototype.indexOf = () => 0
      Array.prototype.includes = () => true
      Set.prototype.has = () => true
      Object.hasOwn = () => true
      Function.prototype.call = () => ({ ok: true })
      return [await shopbell.request('settings.read', null), await shopbell.request('app.everything', null)]
    })
    await watched.reload()
    expect(answers).toMatchObject([
      { ok: true, value: { theme: 'system' } },
      { ok: false, error: { code: 'invalidRequest' } },
    ])
  })

  it('4: runs in the sandbox, the real one unless Chromium was told that root has none', async () => {
    expect((await watched.preferences()).sandbox).toBe(true)
    const isReal = !electronFlags().includes('--no-sandbox')
    expect(await watched.launched.app.evaluate(({ app }) => app.commandLine.hasSwitch('enable-sandbox'))).toBe(isReal)
    if (process.platform !== 'linux' || !isReal) return
    const pid = await watched.launched.app.evaluate(({ webContents }) =>
      webContents.getAllWebContents()[0]?.getOSProcessId(),
    )
    expect(readFileSync(`/proc/${pid}/status`, 'utf8')).toMatch(/^Seccomp:\t2$/m)
  })

  it('5: gets no permission and no device', async () => {
    const answers = await watched.page.evaluate(askForEverything)
    const { notifications, ...others } = answers
    expect(notifications).toBe('denied')
    expect(new Set(Object.values(others))).toEqual(new Set(['refused']))
  })

  it('5: finds no permission granted when it looks them up', async () => {
    const granted = await watched.page.evaluate(async () => {
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
    expect((await watched.preferences()).webSecurity).toBe(true)
    await watched.expectNothingAfter(async () => {
      const outcomes = await watched.page.evaluate(tryToConnect, watched.outside)
      expect(outcomes).toEqual(['refused', 'refused', 'refused', 'refused'])
    })
    await watched.reload()
  })

  it('7: has its policy on every answer of the scheme', async () => {
    const policies = await watched.launched.app.evaluate(async ({ net }) => {
      const paths = ['index.html', 'missing', 'avatar/nobody', 'picture/a/b/0', '%2e%2e%2findex.js', '']
      const answers = paths.map((path) => net.fetch(`shopbell-app://shop/${path}`))
      return (await Promise.all(answers)).map(({ headers }) => headers.get('content-security-policy') ?? '')
    })
    expect(policies.every((policy) => policy.startsWith("default-src 'none'"))).toBe(true)
    expect(policies.join()).not.toMatch(/unsafe-eval|https?:|\*/)
    expect(policies[0]).toMatch(/script-src 'self';.*'nonce-[^']{24}';.*connect-src 'none'/)
  })

  it('7: runs no code and takes no style or picture that its policy does not name', async () => {
    await watched.expectNothingAfter(() => watched.page.evaluate(breakEveryRule, watched.outside))
    expect(await watched.page.evaluate(() => 'ran' in globalThis)).toBe(false)
    const broken = new Set((await watched.violations()).map(({ directive }) => directive))
    expect([...broken].sort()).toEqual([
      'img-src',
      'script-src',
      'script-src-attr',
      'script-src-elem',
      'style-src-attr',
      'style-src-elem',
    ])
    await watched.reload()
  })

  it('8, 9, 10: allows no insecure content and no experiment', async () => {
    const { allowRunningInsecureContent, experimentalFeatures, enableBlinkFeatures } = await watched.preferences()
    expect([allowRunningInsecureContent, experimentalFeatures, enableBlinkFeatures ?? '']).toEqual([false, false, ''])
    const switches = await watched.launched.app.evaluate(({ app }) =>
      ['enable-blink-features', 'allow-running-insecure-content', 'disable-web-security'].filter((name) =>
        app.commandLine.hasSwitch(name),
      ),
    )
    expect(switches).toEqual([])
  })

  it('11: knows no webview', async () => {
    expect((await watched.preferences()).webviewTag).toBe(false)
    await watched.expectNothingAfter(() =>
      watched.page.evaluate((origin) => {
        document.body.insertAdjacentHTML('beforeend', `<webview src="${origin}" allowpopups></webview>`)
      }, watched.outside),
    )
    expect(sourceFiles('src').filter(({ text }) => /<webview/i.test(text))).toEqual([])
    await watched.reload()
  })

  it('12: attaches no guest even in a window that would have them', async () => {
    await watched.expectNothingAfter(async () => {
      expect(await watched.launched.app.evaluate(embedGuest, watched.outside)).toBe(0)
    })
  })
})

/** Run in the page, as all that follow. */
async function askForEverything() {
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
      any.hid?.requestDevice?.({ filters: [] }).then((list) => String(list) || Promise.reject()) ?? Promise.reject(),
    ),
  }
}

async function tryToConnect(origin: string): Promise<string[]> {
  const outcome = (promise: Promise<unknown>) =>
    promise.then(
      () => 'reached',
      () => 'refused',
    )
  const socket = new Promise((done, fail) => {
    Object.assign(new WebSocket(origin.replace('http', 'ws')), { onopen: done, onerror: fail })
  })
  const frame = document.createElement('iframe')
  document.body.append(frame)
  navigator.sendBeacon(origin)
  return Promise.all([
    outcome(fetch(origin)),
    outcome(fetch(origin, { mode: 'no-cors' })),
    outcome(frame.contentWindow?.fetch(origin) ?? Promise.reject(new Error('no frame'))),
    outcome(socket),
  ])
}

function breakEveryRule(origin: string): void {
  document.body.insertAdjacentHTML(
    'beforeend',
    `<img src="${origin}/pixel.png"><img src="x" onerror="globalThis.ran = true"><p style="color: red">x</p>`,
  )
  const script = Object.assign(document.createElement('script'), { textContent: 'globalThis.ran = true' })
  const outside = Object.assign(document.createElement('script'), { src: `${origin}/script.js` })
  const style = Object.assign(document.createElement('style'), { textContent: 'p { color: red }' })
  document.body.append(script, outside, style)
  // Later, because code that the test runner starts itself may evaluate text.
  setTimeout(() => Function('globalThis.ran = true')())
}

/** Run in main: how many guests a careless window would get. */
async function embedGuest({ BrowserWindow, webContents }: typeof Electron, origin: string): Promise<number> {
  const window = new BrowserWindow({ show: false, webPreferences: { webviewTag: true } })
  await window.loadURL('shopbell-app://shop/index.html')
  const insert = `document.body.insertAdjacentHTML('beforeend', '<webview src="${origin}"></webview>')`
  await window.webContents.executeJavaScript(insert)
  await new Promise((done) => setTimeout(done, 500))
  const guests = webContents.getAllWebContents().filter((contents) => contents.getType() === 'webview')
  const gone = new Promise((done) => window.webContents.once('destroyed', () => done(null)))
  window.destroy()
  await gone
  return guests.length
}
