import type { WebPreferences } from 'electron'
import type { ConsoleMessage, Page } from 'playwright-core'
import { expect } from 'vitest'

import { startHitCounter } from './hitCounter'
import { launchApp, removeUserData, type LaunchedApp } from './launchApp'

export type Answer = { readonly ok: boolean; readonly value?: unknown; readonly error?: { readonly code: string } }
export type Violation = { readonly directive: string; readonly blocked: string }
/** What our page's own code sees, for use inside `page.evaluate`. */
export type PageWindow = {
  readonly shopbell: {
    request(name: string, input: unknown): Promise<Answer>
    subscribe(name: string, listener: (...given: unknown[]) => void): () => void
  }
  readonly violations: Violation[]
}

export type WatchedApp = {
  readonly launched: LaunchedApp
  readonly page: Page
  /** An address outside, where nobody of the app must ever come. */
  readonly outside: string
  /** What the page said on its console, and what it asked for, at its last loading. */
  readonly said: ConsoleMessage[]
  readonly asked: string[]
  reload(): Promise<void>
  ask(name: string, input: unknown): Promise<Answer>
  preferences(): Promise<WebPreferences>
  pageCount(): Promise<number>
  violations(): Promise<readonly Violation[]>
  /** Does something evil; the window must stay where it is, alone, and nobody may come to the address outside. */
  expectNothingAfter(deed: () => Promise<unknown>): Promise<void>
  close(): Promise<void>
}

/** The running app with everything noted that its page asks for, says and breaks. */
export async function watchApp(): Promise<WatchedApp> {
  const site = await startHitCounter()
  const launched = await launchApp({ env: { ELECTRON_ENABLE_SECURITY_WARNINGS: '1' } })
  const page = await launched.window()
  const said: ConsoleMessage[] = []
  const asked: string[] = []
  page.on('console', (message) => said.push(message))
  page.on('request', (request) => asked.push(request.url()))
  await page.addInitScript(noteViolations)
  const pageCount = () => launched.app.evaluate(({ webContents }) => webContents.getAllWebContents().length)

  async function reload(): Promise<void> {
    said.length = 0
    asked.length = 0
    await page.reload()
    await page.waitForFunction(() => (document.querySelector('#root')?.childElementCount ?? 0) > 0)
  }

  await reload()
  return {
    launched,
    page,
    outside: site.origin,
    said,
    asked,
    reload,
    pageCount,
    ask: (name, input) => page.evaluate(askInPage, { name, input }),
    preferences: () => preferencesOf(launched),
    violations: () => page.evaluate(() => (window as unknown as PageWindow).violations),
    expectNothingAfter: async (deed) => {
      const before = [page.url(), await pageCount(), 0]
      await deed()
      // Long enough for a page that was asked for to be asked for.
      await page.waitForTimeout(300)
      expect([page.url(), await pageCount(), site.hits()]).toEqual(before)
    },
    close: async () => {
      site.close()
      await launched.quit()
      await removeUserData(launched.userData)
    },
  }
}

function noteViolations(): void {
  const violations: Violation[] = []
  Object.assign(globalThis, { violations })
  document.addEventListener('securitypolicyviolation', (event) =>
    violations.push({ directive: event.effectiveDirective, blocked: event.blockedURI }),
  )
}

function askInPage({ name, input }: { name: string; input: unknown }): Promise<Answer> {
  return (window as unknown as PageWindow).shopbell.request(name, input)
}

/** Electron has this method, its types do not. */
function preferencesOf({ app }: LaunchedApp): Promise<WebPreferences> {
  return app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents
    return (contents as unknown as { getLastWebPreferences(): WebPreferences }).getLastWebPreferences()
  })
}
