import type { Page } from 'playwright-core'
import { expect } from 'vitest'

import type { LaunchedApp } from './launchApp'

/** The Client ID of the owner's own app at the loopback X. */
const clientId = 'c2hvcGJlbGwtZTJlLWNsaWVudC1pZA'
/** Long enough for the undo window of a public reply, a poll and a busy machine. */
export const soonMs = 120_000

/** What the owner does at the counter, in the words on the screen. */
export function theOwner(app: LaunchedApp, page: Page) {
  const composer = page.getByRole('textbox', { name: 'Text of the reply' })

  return {
    page,
    composer,
    openSample: () => page.getByRole('button', { name: 'Open the sample shop' }).click(),
    goTo: (place: string) => page.getByRole('link', { name: new RegExp(`^${place}`) }).click(),
    row: (words: string) => page.getByRole('option').filter({ hasText: words }),
    open: (words: string) => page.getByRole('option').filter({ hasText: words }).first().click({ timeout: soonMs }),
    write: (text: string) => composer.fill(text),
    send: () => page.getByRole('button', { name: /^Reply to / }).click(),
    async connectX(): Promise<void> {
      await page.getByRole('button', { name: 'Connect X' }).click()
      await page.getByRole('textbox', { name: 'Client ID' }).fill(clientId)
      await this.signInToX()
    },
    /** As far as the first press of the button. */
    async beginConnectingX(): Promise<void> {
      await page.getByRole('button', { name: 'Connect X' }).click()
      await page.getByRole('textbox', { name: 'Client ID' }).fill(clientId)
      await page.getByRole('button', { name: 'Sign in with X' }).click()
    },
    /** Presses the button, then plays the browser that follows X's redirect. */
    async signInToX(button = 'Sign in with X'): Promise<void> {
      const before = (await app.openedInBrowser()).length
      await page.getByRole('button', { name: button }).click()
      await expect.poll(async () => (await app.openedInBrowser()).length, { timeout: soonMs }).toBe(before + 1)
      const address = (await app.openedInBrowser()).at(-1) ?? ''
      const answer = await fetch(address)
      expect(answer.status).toBe(200)
    },
  }
}

export type Owner = ReturnType<typeof theOwner>
