import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'

import { afterEach, describe, expect, it } from 'vitest'

import { createLoopbackX, type LoopbackX } from '#test/networks/x/createLoopbackX'
import { xOrigins } from '#test/networks/x/networksFile'
import { launchApp, removeUserData, type LaunchedApp, type LaunchOptions } from './launchApp'
import { soonMs, theOwner, type Owner } from './theOwner'

const nextPollMs = 200_000

let running: LaunchedApp | null = null
let network: LoopbackX | null = null
const folders = new Set<string>()

async function start(options: LaunchOptions = {}): Promise<Owner> {
  running = await launchApp({ ...options, ...(network && { networks: xOrigins(network.origin) }) })
  folders.add(running.userData)
  return theOwner(running, await running.window())
}

async function kill(): Promise<string> {
  const userData = running?.userData ?? ''
  await running?.kill()
  running = null
  return userData
}

async function startConnected(): Promise<{ owner: Owner; x: LoopbackX }> {
  const x = await createLoopbackX()
  network = x
  const owner = await start()
  await owner.connectX()
  await owner.goTo('Accounts')
  await owner.page.getByText('Receiving').waitFor({ timeout: soonMs })
  return { owner, x }
}

/** A mention by a customer, fetched and opened. */
async function asked(owner: Owner, x: LoopbackX, text: string) {
  const customer = x.addUser({ username: 'martak', name: 'Marta Kowalska' })
  const mention = x.mention(customer, text)
  await fetchNow(owner)
  await owner.open(text)
  return { customer, mention }
}

async function fetchNow(owner: Owner): Promise<void> {
  await owner.goTo('Accounts')
  await owner.page.getByRole('button', { name: 'Fetch now' }).click()
  await owner.goTo('Inbox')
}

/** Kept where `SHOPBELL_SHOTS` names a folder: a screen nobody looked at is not done. */
async function picture({ page }: Owner, name: string): Promise<void> {
  const folder = process.env.SHOPBELL_SHOTS
  if (folder === undefined) return
  await mkdir(folder, { recursive: true })
  await page.screenshot({ path: join(folder, `${name}.png`) })
}

afterEach(async () => {
  if (running) await kill()
  await network?.close()
  network = null
  for (const folder of folders) await removeUserData(folder)
  folders.clear()
})

describe('the reply desk', () => {
  it('fills a template, asks for what is missing, and sends exactly what was shown', async () => {
    const { owner, x } = await startConnected()
    const { page } = owner
    const { mention } = await asked(owner, x, 'where is my order?')
    await page.getByRole('link', { name: /^Templates/ }).click()
    await page.getByRole('button', { name: 'Add the starter pack' }).click()
    await page.getByText('Where is my order').first().waitFor()
    await picture(owner, 'templates')
    await owner.goTo('Inbox')
    await owner.open('where is my order?')
    await owner.composer.press('/')
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('combobox').fill('refund on its way')
    await picture(owner, 'picker')
    await dialog.getByRole('combobox').press('Enter')
    await picture(owner, 'picker-form')
    const insert = dialog.getByRole('button', { name: 'Insert' })
    await expect.poll(() => insert.isDisabled()).toBe(true)
    for (const field of await dialog.getByRole('textbox').all()) await field.fill('12 euros')
    await insert.click()
    await expect.poll(() => owner.composer.inputValue()).toContain('12 euros')
    const shown = await owner.composer.inputValue()
    expect(shown).toContain('Marta')
    expect(shown).not.toMatch(/[[{}]/)
    await picture(owner, 'template-inserted')
    await owner.send()
    await expect.poll(() => x.repliesTo(mention.id).map((post) => post.text), { timeout: soonMs }).toEqual([shown])
  })

  it('goes private: the message first, then the notice, and never the notice alone', async () => {
    const { owner, x } = await startConnected()
    const { page } = owner
    const { mention } = await asked(owner, x, 'my order ML-2188 never came, write me at marta@example.com')
    await page.getByText('The customer has put personal data in public.').waitFor()
    // Read as it arrived: what cannot wait says why.
    await page.getByText(/^Not delivered: “.*never came”/).waitFor()
    await owner.write('Could you tell me your address?')
    await picture(owner, 'private-offered')
    await owner.send()
    await page.getByText(/This public reply asks for/).waitFor()
    await picture(owner, 'guard-asks')
    await page.getByRole('button', { name: 'Go private instead' }).click()
    await page.getByRole('textbox', { name: 'Text of the public notice' }).waitFor()
    await picture(owner, 'pair')
    await page.getByRole('button', { name: /^Send privately to/ }).click()
    await owner.goTo('Outbox')
    await page.getByText('Held until the private message is sent.').waitFor()
    await picture(owner, 'outbox-held')
    await expect.poll(() => x.repliesTo(mention.id).length, { timeout: soonMs }).toBe(1)
    const [notice] = x.repliesTo(mention.id)
    expect(notice?.text).not.toContain('address')
    await picture(owner, 'outbox-pair-sent')
  })

  it('asks once more when the customer wrote while the answer was being written', async () => {
    const { owner, x } = await startConnected()
    const { page } = owner
    const { customer, mention } = await asked(owner, x, 'is the blue bowl in stock?')
    await owner.write('Yes, three are left.')
    await page.getByText('Draft saved').waitFor()
    const second = x.mention(customer, 'never mind, I found one elsewhere', { inReplyTo: mention.id })
    await fetchNow(owner)
    await owner.open('never mind')
    await page.getByText('The customer has written again since you began.').waitFor({ timeout: nextPollMs })
    await picture(owner, 'changed')
    await owner.send()
    await page.getByText('Send all the same?').waitFor()
    await picture(owner, 'changed-asks')
    expect([...x.repliesTo(mention.id), ...x.repliesTo(second.id)]).toEqual([])
    await page.getByRole('button', { name: 'Send all the same' }).click()
    await expect.poll(() => [...x.repliesTo(mention.id), ...x.repliesTo(second.id)].length, { timeout: soonMs }).toBe(1)
  })

  it('takes a reply back with every character, and nothing was sent', async () => {
    const { owner, x } = await startConnected()
    const { mention } = await asked(owner, x, 'can I return a cup?')
    await owner.write('Of course, within 30 days.')
    await owner.send()
    await owner.page.getByRole('button', { name: 'Undo' }).waitFor()
    await picture(owner, 'undo')
    await owner.page.getByRole('button', { name: 'Undo' }).click()
    await expect.poll(() => owner.composer.inputValue()).toBe('Of course, within 30 days.')
    await owner.page.waitForTimeout(12_000)
    expect(x.repliesTo(mention.id)).toEqual([])
  })

  it('keeps a planned reply through a quit and sends it at its time, once', async () => {
    const { owner, x } = await startConnected()
    const { page } = owner
    const { mention } = await asked(owner, x, 'when do you open?')
    await owner.write('At ten on Saturday.')
    await page.getByRole('button', { name: 'Send later' }).click()
    await page.getByRole('textbox', { name: 'Or in your own words' }).fill('in 60 seconds')
    await page.getByText(/^Leaves /).waitFor()
    await picture(owner, 'later')
    await page.getByRole('button', { name: 'Plan it' }).click()
    await owner.goTo('Outbox')
    await page.getByText(/unless the customer writes first/).waitFor()
    await picture(owner, 'outbox-planned')
    const userData = running?.userData ?? ''
    await running?.quit()
    running = null
    expect(x.repliesTo(mention.id)).toEqual([])
    const again = await start({ userData })
    await again.goTo('Outbox')
    await again.page.getByText('At ten on Saturday.').waitFor()
    expect(x.repliesTo(mention.id)).toEqual([])
    await expect.poll(() => x.repliesTo(mention.id).length, { timeout: 180_000 }).toBe(1)
  })

  it('keeps a dropped picture through a crash and sends it with its description', async () => {
    const { owner, x } = await startConnected()
    const { mention } = await asked(owner, x, 'what does the blue bowl look like?')
    await owner.write('Like this:')
    await dropPicture(owner)
    await owner.page.getByRole('textbox', { name: 'Description of picture 1' }).fill('A blue bowl on a table')
    await owner.page.getByText('Draft saved').waitFor()
    await owner.page.waitForTimeout(1500)
    await picture(owner, 'picture')
    const userData = await kill()
    const again = await start({ userData })
    await again.open('what does the blue bowl')
    const described = again.page.getByRole('textbox', { name: 'Description of picture 1' })
    await expect.poll(() => described.inputValue()).toBe('A blue bowl on a table')
    await again.send()
    await again.page.getByRole('button', { name: 'Undo' }).waitFor()
    await picture(again, 'picture-leaves')
    await expect.poll(() => x.repliesTo(mention.id).length, { timeout: soonMs }).toBe(1)
    expect(x.repliesTo(mention.id)[0]?.text).toContain('Like this:')
    await again.goTo('Waiting')
    await again.page.getByRole('img', { name: 'A blue bowl on a table' }).first().waitFor({ timeout: soonMs })
    await picture(again, 'picture-sent')
  })
})

/** As the system's file manager would drop it: a picture the window draws itself. */
async function dropPicture({ page }: Owner): Promise<void> {
  await page.getByRole('region', { name: 'Reply' }).evaluate(async (composer) => {
    const canvas = document.createElement('canvas')
    canvas.width = canvas.height = 64
    const pen = canvas.getContext('2d')
    if (pen) pen.fillStyle = 'steelblue'
    pen?.fillRect(0, 0, 64, 64)
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
    const data = new DataTransfer()
    data.items.add(new File([blob ?? ''], 'bowl.png', { type: 'image/png' }))
    composer.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }))
  })
}
