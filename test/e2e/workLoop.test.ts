import { afterEach, expect, it } from 'vitest'
import type { Page } from 'playwright-core'

import { launchApp, removeUserData, type LaunchedApp } from './launchApp'
import { soonMs } from './theOwner'

let running: LaunchedApp | null = null

afterEach(async () => {
  const userData = running?.userData
  await running?.kill()
  running = null
  if (userData !== undefined) await removeUserData(userData)
})

async function openSample(): Promise<Page> {
  running = await launchApp({ flags: ['--sample'] })
  const page = await running.window()
  await page.getByRole('option').first().waitFor({ timeout: soonMs })
  return page
}

const lane = (page: Page, name: string) => page.getByRole('link', { name: new RegExp(`^${name}`) })
const rowIds = (page: Page) => page.getByRole('option').evaluateAll((rows) => rows.map((row) => row.id).toSorted())

it('finishes a lane at once, takes it back, and goes around the lanes until nothing waits', async () => {
  const page = await openSample()
  await lane(page, 'Questions').click()
  await page.getByRole('heading', { level: 1, name: 'Questions' }).waitFor()
  await page.getByRole('option').first().waitFor()
  const before = await rowIds(page)
  expect(before.length).toBeGreaterThan(1)

  await page.keyboard.press('x')
  await page.getByText('1 selected').waitFor()
  await page.getByRole('button', { name: /^Select all / }).click()
  await page.keyboard.press('e')
  await page.getByText('Nothing waits here.').waitFor({ timeout: soonMs })
  await page.keyboard.press('z')
  await expect.poll(() => rowIds(page), { timeout: soonMs }).toEqual(before)

  await page.keyboard.press('w')
  await page.getByText(/^1 of \d+ in /).waitFor({ timeout: soonMs })
  const started = page.url()
  for (let count = 0; page.url().split('/').at(-2) === started.split('/').at(-2) && count < 40; count += 1) {
    await page.keyboard.press('Shift+E')
    await page.waitForTimeout(300)
  }
  expect(page.url().split('/').at(-2)).not.toBe(started.split('/').at(-2))

  await lane(page, 'Inbox').click()
  await page.getByText(/ in Inbox$/).waitFor({ timeout: soonMs })
  await page.keyboard.press('x')
  await page.getByRole('button', { name: /^Select all / }).click()
  await page.keyboard.press('i')
  await page.getByRole('menu').waitFor()
  await page.keyboard.press('Enter')
  await page.getByText('Loop finished. Nothing waits.').waitFor({ timeout: soonMs })
  await lane(page, 'Done').click()
  await page.getByText('nothing to do').first().waitFor({ timeout: soonMs })
})
