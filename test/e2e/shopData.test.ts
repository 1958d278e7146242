import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'

import { writeBigShop } from '../bench/bigShop'
import { freshUserData, launchApp, removeUserData, type LaunchedApp } from './launchApp'
import { soonMs } from './theOwner'

const messages = 4_000
let made = ''
let running: LaunchedApp | null = null
const folders: string[] = []

beforeAll(async () => {
  made = await freshUserData()
  await writeBigShop(join(made, 'shop'), { messages })
})

afterAll(() => removeUserData(made))

afterEach(async () => {
  await running?.kill()
  running = null
  for (const folder of folders.splice(0)) await removeUserData(folder)
})

/** The app on a copy of a shop of some years; changed first by whoever wants it damaged. */
async function start(change: (shop: string) => Promise<void> = async () => {}): Promise<Page> {
  const userData = await freshUserData()
  folders.push(userData)
  const shop = join(userData, 'shops', 'mine')
  await mkdir(dirname(shop), { recursive: true })
  await cp(join(made, 'shop'), shop, { recursive: true })
  await change(shop)
  return launch(userData)
}

async function launch(userData: string): Promise<Page> {
  running = await launchApp({ userData })
  const page = await running.window()
  await page.getByRole('option').first().waitFor({ timeout: soonMs })
  return page
}

async function again(): Promise<Page> {
  const userData = running?.userData ?? ''
  await running?.quit()
  return launch(userData)
}

function shopFolder(): string {
  return join(running?.userData ?? '', 'shops', 'mine')
}

/** Files of the shop in which this stands, whatever the case. */
async function filesNaming(words: string): Promise<readonly string[]> {
  const entries = await readdir(shopFolder(), { recursive: true, withFileTypes: true })
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  const naming = []
  for (const path of paths) {
    const text = (await readFile(path, 'utf8').catch(() => '')).toLowerCase()
    if (text.includes(words.replace(/^@/, '').toLowerCase())) naming.push(path)
  }
  return naming
}

async function yourData(page: Page): Promise<void> {
  await page.getByRole('link', { name: /^Settings/ }).click()
  await page.getByRole('button', { name: 'Backups, export and more' }).click()
  await page.getByRole('heading', { name: 'Your data' }).waitFor()
}

/** The system's own dialog, answered by the test. */
async function chooses(path: string): Promise<void> {
  await running?.app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] })
  }, path)
}

const search = (page: Page) => page.getByRole('searchbox')
const heading = (page: Page) => page.getByRole('main').getByRole('heading').first()

describe('an owner with a shop of some years', () => {
  it('finds what was written as they type, opens it where it was said, and finds what they have just tagged', async () => {
    const page = await start()
    await page.keyboard.press('/')
    await page.keyboard.type('parcel')
    await page.locator('mark').first().waitFor({ timeout: soonMs })
    await expect
      .poll(() =>
        page
          .getByText(/conversations?$/)
          .first()
          .textContent(),
      )
      .toMatch(/^\d/)
    await page.getByRole('option').first().click()
    await page.keyboard.press('Escape')
    await page.keyboard.press('t')
    await page.keyboard.type('e2e-tag')
    await page.keyboard.press('Enter')
    const name = await heading(page).textContent()
    await search(page).fill('tag:e2e')
    await expect.poll(() => page.getByRole('option').count(), { timeout: soonMs }).toBe(1)
    expect(await page.getByRole('option').first().textContent()).toContain(name ?? '?')
    await search(page).fill('zzqqxx')
    await expect.poll(() => page.getByRole('option').count(), { timeout: soonMs }).toBe(0)
  })

  it('erases a person: they are gone from every list, every file and the next start', async () => {
    const page = await start()
    const name = (await heading(page).textContent()) ?? ''
    const handle = (await heading(page).locator('xpath=following-sibling::bdi').textContent()) ?? ''
    expect(await filesNaming(handle)).not.toEqual([])
    await page.getByRole('button', { name: /^Erase this person/ }).click()
    await page
      .getByRole('button', { name: /^Erase/ })
      .last()
      .click()
    await expect.poll(() => heading(page).textContent(), { timeout: soonMs }).not.toBe(name)
    await expect
      .poll(async () => (await readdir(join(shopFolder(), 'log'))).some((file) => file.includes('.2.ndjson')), {
        timeout: soonMs,
      })
      .toBe(true)
    await expect.poll(() => filesNaming(handle), { timeout: soonMs }).toEqual([])
    const next = await again()
    await search(next).fill(`"${handle.replace('@', ' ').trim()}"`)
    await next
      .getByRole('heading', { name: /nothing/i })
      .or(next.getByText(/^Nothing/))
      .first()
      .waitFor({ timeout: soonMs })
    expect(await filesNaming(handle)).toEqual([])
  })

  it('backs up, marks something done, sees what going back would change, and goes back', async () => {
    const page = await start()
    const before = await page.getByRole('link', { name: /^Inbox/ }).textContent()
    await yourData(page)
    await page.getByRole('button', { name: 'Back up now' }).click()
    await page.getByText('made by you').waitFor({ timeout: soonMs })
    await page.getByRole('link', { name: /^Inbox/ }).click()
    await page.getByRole('option').first().waitFor()
    await page.getByRole('button', { name: /^Done/ }).click()
    await expect
      .poll(() => page.getByRole('link', { name: /^Inbox/ }).textContent(), { timeout: soonMs })
      .not.toBe(before)
    await yourData(page)
    await page
      .getByRole('button', { name: /^Look what would change/ })
      .last()
      .click()
    await page.getByText('If you go back to this backup:').waitFor({ timeout: soonMs })
    await page.getByRole('button', { name: 'Go back to this backup' }).click()
    await page.getByRole('button', { name: 'Go back', exact: true }).click()
    await page.getByText(/^Your shop is as it was in the backup/).waitFor({ timeout: soonMs })
    await expect.poll(() => page.getByRole('link', { name: /^Inbox/ }).textContent(), { timeout: soonMs }).toBe(before)
  })

  it('exports everything and imports it again, which adds nothing', async () => {
    const page = await start()
    await yourData(page)
    const target = join(running?.userData ?? '', 'elsewhere')
    await mkdir(target)
    await chooses(target)
    await page.getByRole('button', { name: 'Export…', exact: true }).click()
    await page.getByText(/^The export is in /).waitFor({ timeout: soonMs })
    const [folder = ''] = await readdir(target)
    const records: unknown[] = JSON.parse(await readFile(join(target, folder, 'shop.json'), 'utf8'))
    expect(records.length).toBeGreaterThan(messages)
    await chooses(join(target, folder, 'shop.json'))
    await page.getByRole('button', { name: 'Choose an export…' }).click()
    await page
      .getByText(/^Here already: /)
      .first()
      .waitFor({ timeout: soonMs })
  })

  it('moves the shop to another folder and finds it there at the next start', async () => {
    const page = await start()
    const before = await page.getByRole('link', { name: /^Inbox/ }).textContent()
    await yourData(page)
    const target = join(running?.userData ?? '', 'other disk')
    await chooses(target)
    await page.getByRole('button', { name: 'Move…' }).click()
    await page.getByText(target).first().waitFor({ timeout: soonMs })
    expect(await readdir(join(target, 'log'))).not.toEqual([])
    const next = await again()
    expect(await next.getByRole('link', { name: /^Inbox/ }).textContent()).toBe(before)
    await expect(readdir(shopFolder())).rejects.toThrow('ENOENT')
  })

  it('is told what the disk has lost, exactly, and keeps everything else', async () => {
    const page = await start(async (shop) => {
      const [file = ''] = await readdir(join(shop, 'log'))
      const path = join(shop, 'log', file)
      const lines = (await readFile(path, 'utf8')).split('\n')
      lines[1] = (lines[1] ?? '').replace('"changes"', '"chances"')
      await writeFile(path, lines.join('\n'))
    })
    await page.getByRole('button', { name: 'What was lost' }).click()
    await page
      .getByText(/^1 entr/)
      .first()
      .waitFor({ timeout: soonMs })
    expect(await readdir(join(shopFolder(), 'set-aside'))).toHaveLength(1)
  })

  it('starts again from the log alone when what is derived from it is gone or damaged', async () => {
    const page = await start()
    const before = await page.getByRole('link', { name: /^Inbox/ }).textContent()
    await page.waitForTimeout(500)
    const userData = running?.userData ?? ''
    await running?.quit()
    await writeFile(join(userData, 'shops', 'mine', 'index.ndjson'), 'damaged\n')
    await rm(join(userData, 'shops', 'mine', 'search.index'), { force: true })
    const next = await launch(userData)
    expect(await next.getByRole('link', { name: /^Inbox/ }).textContent()).toBe(before)
    await search(next).fill('parcel')
    await next.locator('mark').first().waitFor({ timeout: soonMs })
  })
})
