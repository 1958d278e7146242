import { join } from 'node:path'

import { afterEach, describe, expect, it } from 'vitest'

import { launchApp, removeUserData, type LaunchedApp } from './launchApp'
import { soonMs, theOwner, type Owner } from './theOwner'

/** A folder for pictures of each step; unset: none are taken. */
const pictures = process.env.SHOPBELL_PICTURES

let running: LaunchedApp | null = null

async function start(): Promise<Owner> {
  running = await launchApp()
  return theOwner(running, await running.window())
}

async function picture({ page }: Owner, name: string): Promise<void> {
  if (pictures !== undefined) await page.screenshot({ path: join(pictures, `${name}.png`) })
}

afterEach(async () => {
  const userData = running?.userData
  await running?.kill()
  running = null
  if (userData !== undefined) await removeUserData(userData)
})

describe('a storm in the sample shop', () => {
  it('is told above every page, is answered once, and is told afterwards', async () => {
    const owner = await start()
    const { page } = owner
    await owner.openSample()
    await page.getByRole('option').first().waitFor({ timeout: soonMs })
    await page.getByRole('button', { name: 'Try a storm' }).click()
    const banner = page.getByRole('alert').filter({ hasText: 'complained in public in the last hour' })
    await banner.waitFor({ timeout: soonMs })
    await picture(owner, 'banner')

    await banner.getByRole('button', { name: 'Open' }).click()
    const send = page.getByRole('button', { name: /^Send to \d+ / })
    await send.waitFor({ timeout: soonMs })
    await page.getByText('Shopbell writes nothing by itself').waitFor()
    await picture(owner, 'page')
    await send.click()
    await page.getByRole('button', { name: /^Send to \d+ / }).click()
    await page.getByText(/^So far: /).waitFor({ timeout: soonMs })
    await picture(owner, 'sent')
    await page.getByRole('button', { name: 'Show who' }).first().click()
    await picture(owner, 'who')

    await banner.getByRole('button', { name: 'It is over, or was none' }).click()
    await expect.poll(() => banner.count(), { timeout: soonMs }).toBe(0)
    await page.getByText('Ended by you').waitFor({ timeout: soonMs })
    await page.getByText('Ended by you').scrollIntoViewIfNeeded()
    await picture(owner, 'afterwards')
    expect(await page.getByRole('button', { name: /^Send to/ }).count()).toBe(0)
    await owner.goTo('Settings')
    await page.getByRole('button', { name: 'See past crises' }).scrollIntoViewIfNeeded()
    await picture(owner, 'settings')
  })
})
