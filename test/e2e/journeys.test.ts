import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

import { afterEach, describe, expect, it } from 'vitest'

import { xOrigins } from '#test/networks/x/networksFile'
import { createLoopbackX, type LoopbackX } from '#test/networks/x/createLoopbackX'
import { canaries, formsOf } from './canaries'
import { launchApp, removeUserData, type LaunchedApp, type LaunchOptions } from './launchApp'
import { soonMs, theOwner, type Owner } from './theOwner'

/** One poll and then some. */
const nextPollMs = 200_000

let running: LaunchedApp | null = null
let network: LoopbackX | null = null
const folders = new Set<string>()

async function start(options: LaunchOptions = {}): Promise<Owner> {
  running = await launchApp({ ...options, ...(network && { networks: xOrigins(network.origin) }) })
  folders.add(running.userData)
  return theOwner(running, await running.window())
}

async function quit(): Promise<string> {
  const userData = running?.userData ?? ''
  await running?.quit()
  running = null
  return userData
}

async function kill(): Promise<string> {
  const userData = running?.userData ?? ''
  await running?.kill()
  running = null
  return userData
}

/** A shop with its X account connected. */
async function startConnected(): Promise<{ owner: Owner; x: LoopbackX }> {
  const x = await createLoopbackX()
  network = x
  const owner = await start()
  await owner.connectX()
  await owner.goTo('Accounts')
  await owner.page.getByText('Receiving').waitFor({ timeout: soonMs })
  return { owner, x }
}

async function fetchNow(owner: Owner): Promise<void> {
  await owner.goTo('Accounts')
  await owner.page.getByRole('button', { name: 'Fetch now' }).click()
  await owner.goTo('Inbox')
}

afterEach(async () => {
  if (running) await kill()
  await network?.close()
  network = null
  for (const folder of folders) await removeUserData(folder)
  folders.clear()
})

describe('the sample shop', () => {
  it('opens from the first screen; the answered conversation leaves its lane', async () => {
    const owner = await start()
    await owner.openSample()
    const top = owner.page.getByRole('option').first()
    await top.waitFor({ timeout: soonMs })
    const id = await top.getAttribute('id')
    await owner.composer.waitFor()
    await owner.write('Thank you for writing, we are looking into it right now.')
    await owner.send()

    await expect.poll(() => owner.page.locator(`[id="${id}"]`).count(), { timeout: soonMs }).toBe(0)
    await owner.goTo('Waiting')
    await owner.page.getByText('we are looking into it right now').first().waitFor({ timeout: soonMs })
    expect(await owner.page.getByRole('option').first().textContent()).toContain('looking into it right now')
  })
})

describe('X', () => {
  it('hands a mention over by polling; the reply is on X once', async () => {
    const { owner, x } = await startConnected()
    const marta = x.addUser({ username: 'martak', name: 'Marta Kowalska' })
    const mention = x.mention(marta, 'my parcel 1042 arrived broken')
    await owner.goTo('Inbox')
    await owner.row('arrived broken').waitFor({ timeout: nextPollMs })
    await owner.open('arrived broken')
    await owner.page.getByText(/^to .*@martak.* on X\. Everyone can read it\.$/).waitFor()
    await owner.write('I am sorry, new cups leave today.')
    await owner.send()

    await expect.poll(() => x.repliesTo(mention.id).length, { timeout: soonMs }).toBe(1)
    await expect.poll(() => owner.row('arrived broken').count(), { timeout: soonMs }).toBe(0)
    expect(x.repliesTo(mention.id).map((post) => post.text)).toEqual(['I am sorry, new cups leave today.'])
    expect(x.ledger().filter((entry) => entry.resource.startsWith('sent'))).toHaveLength(1)
  })

  it('gets a reply written without network after a restart, once', async () => {
    const { owner, x } = await startConnected()
    const mention = x.mention(
      x.addUser({ username: `julien_${canaries.handle}`, name: canaries.name }),
      `do you ship to Ireland? ${canaries.text}`,
    )
    await fetchNow(owner)
    await owner.open('do you ship to Ireland')
    await x.goOffline()
    const answer = `Yes, within a week. ${canaries.text}`
    await owner.write(answer)
    await owner.send()
    await owner.goTo('Outbox')
    await owner.page.getByText(answer).waitFor()
    const userData = await quit()
    expect(x.repliesTo(mention.id)).toHaveLength(0)

    const again = await start({ userData })
    await again.goTo('Outbox')
    await again.page.getByText(answer).waitFor({ timeout: soonMs })
    expect(x.repliesTo(mention.id)).toHaveLength(0)
    await x.goOnline()
    await expect.poll(() => x.repliesTo(mention.id).length, { timeout: nextPollMs }).toBe(1)
    await again.page.getByText('Sent recently').waitFor({ timeout: soonMs })
    expect(x.posts().filter((post) => post.text === answer)).toHaveLength(1)
  })

  it('says in words that the sign-in has ended, loses nothing, and goes on after signing in again', async () => {
    const { owner, x } = await startConnected()
    const before = x.mention(
      x.addUser({ username: `first_${canaries.handle}`, name: canaries.name }),
      `the first question ${canaries.text}`,
    )
    await fetchNow(owner)
    await owner.open('the first question')
    await owner.write('The first answer.')
    x.revokeAll()
    await owner.send()
    await owner.page.getByText('The sign-in of @acmepottery at X has ended.').first().waitFor({ timeout: soonMs })
    expect(x.repliesTo(before.id)).toHaveLength(0)
    x.mention(x.addUser({ username: 'second' }), 'asked while signed out')
    await owner.goTo('Accounts')
    await owner.page.getByText('Signed out').waitFor()

    await owner.page.getByRole('button', { name: 'Sign in again' }).last().click()
    await owner.signInToX()
    await owner.goTo('Inbox')
    await owner.row('asked while signed out').waitFor({ timeout: nextPollMs })
    await expect.poll(() => x.repliesTo(before.id).length, { timeout: nextPollMs }).toBe(1)
  })

  it('keeps conversations, drafts and the account over a restart', async () => {
    const { owner, x } = await startConnected()
    x.mention(
      x.addUser({ username: `sam_${canaries.handle}`, name: canaries.name }),
      `four planters for the café? ${canaries.text}`,
    )
    await fetchNow(owner)
    await owner.open('four planters')
    const draft = `Dear Sam, four planters are ${canaries.text}`
    await owner.write(draft)
    const userData = await quit()

    const again = await start({ userData })
    await again.goTo('Drafts')
    await again.page.getByText(draft).waitFor({ timeout: soonMs })
    await again.goTo('Inbox')
    await again.open('four planters')
    await expect.poll(() => again.composer.inputValue()).toBe(draft)
    await again.goTo('Accounts')
    await again.page.getByText('Receiving').waitFor({ timeout: soonMs })
    expect(await running?.openedInBrowser()).toHaveLength(1)
  })

  it('shows a reply as sent that X took right before a crash, and sends no second one', async () => {
    const { owner, x } = await startConnected()
    const mention = x.mention(x.addUser({ username: 'crash' }), 'is the blue glaze food safe?')
    await fetchNow(owner)
    await owner.open('blue glaze')
    // X takes the post; its answer never reaches the app, which dies meanwhile.
    x.fault({ on: 'POST /2/tweets', kind: 'hang', isHandled: true })
    await owner.write('Yes, it is food safe.')
    await owner.send()
    await expect.poll(() => x.repliesTo(mention.id).length, { timeout: soonMs }).toBe(1)
    const userData = await kill()

    const again = await start({ userData })
    await again.goTo('Outbox')
    await again.page.getByText('found at X after an interruption').waitFor({ timeout: nextPollMs })
    expect(x.repliesTo(mention.id)).toHaveLength(1)
    await again.goTo('Waiting')
    await again.row('Yes, it is food safe.').waitFor({ timeout: soonMs })
  })

  it('asks how to keep the sign-in where the system has no keychain, and keeps it as the owner says', async () => {
    const x = await createLoopbackX()
    network = x
    const owner = await start({ flags: ['--password-store=basic'] })
    await owner.beginConnectingX()
    await owner.page.getByText('This computer has no keychain').waitFor({ timeout: soonMs })
    expect(await running?.openedInBrowser()).toHaveLength(0)
    await owner.page.getByRole('radio', { name: 'Only until Shopbell is closed' }).check()
    await owner.signInToX('Keep it this way')
    await owner.goTo('Accounts')
    await owner.page.getByText('Receiving').waitFor({ timeout: soonMs })
    await owner.page.getByText('sign-ins end when Shopbell is closed').first().waitFor()
    const vault = await readFile(join(running?.userData ?? '', 'vault.json'), 'utf8').catch(() => '')
    for (const form of formsOf(canaries.token)) expect(vault).not.toContain(form)

    const again = await start({ userData: await quit(), flags: ['--password-store=basic'] })
    await again.goTo('Accounts')
    await again.page.getByText('Signed out').waitFor({ timeout: soonMs })
  })

  it('opens X with the text on the clipboard where X lets no app reply; marked as sent, it is answered', async () => {
    const { owner, x } = await startConnected()
    x.mention(x.addUser({ username: 'closed' }), 'who may answer this?', { replySettings: 'following' })
    await fetchNow(owner)
    await owner.open('who may answer this')
    await owner.write('We may, at x.com.')
    await owner.page.getByRole('button', { name: 'Copy and answer on X' }).click()
    await expect.poll(async () => (await running?.openedInBrowser())?.at(-1)).toContain('/intent/tweet?')
    const copied = await running?.app.evaluate(({ clipboard }) => clipboard.readText())
    expect(copied).toBe('We may, at x.com.')
    expect(x.posts().filter((post) => post.isByApi)).toHaveLength(0)

    await owner.page.getByRole('button', { name: 'Mark as sent' }).click()
    await owner.goTo('Waiting')
    await owner.row('We may, at x.com.').waitFor({ timeout: soonMs })
  })
})
