import { describe, expect, it } from 'vitest'

import { ok } from '#shared/domain/result'
import { contract, type RequestInput, type RequestOutput } from '#shared/ipc/contract'
import type { RequestName } from '#shared/ipc/names'
import { createFakeClock } from '#test/fakes/fakeClock'
import { createFakeUpkeep } from '#test/fakes/fakeUpkeep'
import { localCrisisDesk } from '#test/fakes/localCrisisDesk'
import { createMemoryPictures } from '#test/fakes/memoryPictures'
import { createMemoryStore } from '#test/fakes/memoryStore'
import { createSampleChannel } from '../../../src/main/channels/sample/index'
import { sampleAccounts } from '../../../src/main/channels/sample/sampleAccounts'
import { sampleDone, sampleDrafts } from '../../../src/main/channels/sample/sampleDone'
import { createHandlers } from '../../../src/main/ipc/handlers'
import type { AppControl } from '../../../src/main/services/appControl'
import { createOpenShop, type OpenShop } from '../../../src/main/services/openShop'
import { furnishSample } from '../../../src/main/services/sampleShop'
import { createSampleVault } from '../../../src/main/services/sampleVault'
import { aPng } from '../../builders/pictureBytes'
import { shippedTriage } from '#test/fakes/shippedTriage'
import { silentBell } from '#test/fakes/silentBell'

const startedAt = Date.UTC(2026, 10, 22, 12)

/** The sample shop behind the real handlers, with everything but Electron and the disk. */
async function furnishedShop() {
  const clock = createFakeClock(startedAt)
  const store = createMemoryStore()
  const accounts = sampleAccounts(clock.now())
  const channels = accounts.map(({ channelId }) =>
    createSampleChannel({ channelId, now: clock.now, openedAt: startedAt }),
  )
  let count = 0
  const opened: string[] = []
  const shop = createOpenShop({
    kind: 'sample',
    folder: 'sample',
    store,
    upkeep: createFakeUpkeep(),
    restore: { state: 'nothingToDo' },
    isUpdated: false,
    vault: createSampleVault(),
    channels: new Map(channels.map((channel) => [channel.id, channel])),
    connectable: [],
    desk: (signal) => ({ signal, open: async () => ok(undefined) }),
    clock,
    random: () => 0,
    newId: () => `id-${(count += 1)}`,
    log: () => {},
    triage: shippedTriage,
    bell: silentBell,
    crisisDesk: localCrisisDesk,
    fetchPicture: async () => ok({ bytes: new Uint8Array(), type: 'image/svg+xml' }),
    pictureStore: createMemoryPictures(),
    openPage: async (url) => {
      opened.push(url)
      return ok(undefined)
    },
    copyText: () => ok(undefined),
    onChanged: () => {},
  })
  shop.start()
  const drafts = Object.entries(sampleDrafts).map(([threadId, text]) => ({ threadId, text }))
  await furnishSample(
    { accounts, settings: {}, doneThreadIds: sampleDone(), drafts },
    {
      store: shop.store,
      clock,
      fetchNow: shop.poller.fetchNow,
      addStarters: () => shop.templates.addStarters('en'),
    },
  )
  await clock.settle()
  return { clock, shop, opened, ask: asker(shop) }
}

function asker(shop: OpenShop) {
  const handlers = createHandlers({ app: appControl, current: () => shop })
  return async <N extends RequestName>(name: N, input: RequestInput<N>): Promise<RequestOutput<N>> => {
    const answer = await handlers[name](input)
    if (!answer.ok) throw new Error(`${name}: ${answer.error.code}`)
    return contract[name].output.parse(answer.value) as RequestOutput<N>
  }
}

const appControl: AppControl = {
  facts: {
    version: '0',
    platform: 'linux',
    versions: { electron: '0', chrome: '0', node: '0' },
    isDevRuntime: false,
    systemLocale: 'en',
  },
  openShop: async () => ok(undefined),
  startSampleOver: async () => ok(undefined),
  startSampleStorm: async () => ok(undefined),
  sampleSpeed: () => 1,
  setSampleSpeed: () => ok(undefined),
  openLink: async () => ok(undefined),
  showDataFolder: async () => ok(undefined),
  saveText: async (name) => ok({ file: name }),
  copyText: () => ok(undefined),
  restore: async () => ok(undefined),
  exportShop: async () => ok(null),
  readExport: async () => ok(null),
  moveShop: async () => ok(null),
  showSetAside: async () => ok(undefined),
  choosePictures: async () => [{ name: 'mug.png', bytes: ok(aPng()) }],
}

const firstPage = { offset: 0, limit: 200 } as const

describe('the handlers on the sample shop', () => {
  it('show a lively shop: every lane holds something, and the counters agree with the lists', async () => {
    const { ask } = await furnishedShop()
    const lanes = await ask('inbox.lanes', null)

    for (const { lane, count } of lanes) {
      if (lane === 'drafts' || lane === 'outbox') continue
      expect(count, lane).toBeGreaterThan(0)
      expect((await ask('inbox.list', { lane, ...firstPage })).total, lane).toBe(count)
    }
    expect((await ask('drafts.list', { offset: 0, limit: 50 })).total).toBe(
      lanes.find(({ lane }) => lane === 'drafts')?.count,
    )
    expect((await ask('app.state', null)).isEmpty).toBe(false)
  })

  it('let the owner correct a conversation by a rule, and take it back: every lane is as before', async () => {
    const { ask } = await furnishedShop()
    const lanes = await ask('inbox.lanes', null)
    const rows = async () => (await ask('inbox.list', { lane: 'inbox', ...firstPage })).rows
    const before = await rows()
    const open = before.find(({ urgency }) => urgency?.tier === 3)
    const offer = await ask('rules.offer', { conversationId: open?.id ?? '' })
    expect(offer.words.length).toBeGreaterThan(0)
    const wish = { conversationId: open?.id ?? '', words: null, isOfCustomer: false, sets: { tier: 1 as const } }
    const counted = await ask('rules.preview', wish)
    const { ruleId, ...reach } = await ask('rules.save', wish)
    expect([reach, (await rows()).find(({ id }) => id === open?.id)?.urgency]).toMatchObject([
      counted,
      { tier: 1, by: 'owner', ruleIds: [ruleId] },
    ])
    const explained = await ask('rules.explain', { conversationId: open?.id ?? '', messageId: offer.messageId })
    expect(explained.rules.map(({ id }) => id)).toEqual([ruleId])
    expect((await ask('rules.list', { offset: 0, limit: 10 })).total).toBe(1)
    await ask('rules.undo', { ruleId })
    expect([await rows(), await ask('inbox.lanes', null)]).toEqual([before, lanes])
  })

  it('read what waits again when the words that matter are others', async () => {
    const { ask } = await furnishedShop()
    const counted = async () => {
      const { rows } = await ask('inbox.list', { lane: 'inbox', ...firstPage })
      return rows.filter(({ urgency }) => urgency?.words?.includes('glaze')).length
    }
    expect(await counted()).toBe(0)
    await ask('settings.change', { triggerWords: { en: ['glaze'] } })
    await expect.poll(counted).toBeGreaterThan(0)
  })

  it('let the owner answer the first conversation, which then waits on the customer, who answers in time', async () => {
    const { ask, clock } = await furnishedShop()
    const first = (await ask('inbox.list', { lane: 'inbox', ...firstPage })).rows[0]
    const conversationId = first?.id ?? ''
    const open = await ask('conversation.open', { conversationId })
    await ask('outbox.queueReply', {
      conversationId,
      text: 'It leaves today.',
      answersMessageId: open.answersMessageId,
      seenRevision: open.revision,
      thenDone: false,
      plannedAt: null,
      asThread: false,
      pictures: [],
    })
    expect((await ask('outbox.list', { offset: 0, limit: 10 })).openCount).toBe(1)

    await clock.advance(20_000)
    const waiting = (await ask('inbox.list', { lane: 'waiting', ...firstPage })).rows
    expect(waiting.map((row) => row.id)).toContain(conversationId)
    expect(
      (await ask('conversation.messages', { conversationId, before: null, limit: 50 })).messages.at(-1)?.text,
    ).toBe('It leaves today.')

    await clock.advance(15 * 60_000)
    const again = (await ask('inbox.list', { lane: 'inbox', ...firstPage })).rows
    expect(again.map((row) => row.id)).toContain(conversationId)
  })

  it('refuse a reply to a conversation that has moved on', async () => {
    const { shop, ask } = await furnishedShop()
    const conversationId = (await ask('inbox.list', { lane: 'inbox', ...firstPage })).rows[0]?.id ?? ''
    const handlers = createHandlers({ app: appControl, current: () => shop })

    const answer = await handlers['outbox.queueReply']({
      conversationId,
      text: 'Hello',
      answersMessageId: null,
      seenRevision: 0,
      thenDone: false,
      plannedAt: null,
      asThread: false,
      pictures: [],
    })
    expect(answer).toEqual({ ok: false, error: { code: 'changedUnderYou' } })
  })

  it('go on receiving while the day goes on', async () => {
    const { ask, clock } = await furnishedShop()
    const before = (await ask('inbox.list', { lane: 'inbox', ...firstPage })).total
    await clock.advance(30 * 60_000)

    expect((await ask('inbox.list', { lane: 'inbox', ...firstPage })).total).toBeGreaterThan(before)
  })

  it('show accounts with health and costs, and nothing of cursors', async () => {
    const { ask } = await furnishedShop()
    const { accounts } = await ask('accounts.list', null)

    expect(accounts.map(({ health }) => health.state)).toEqual(accounts.map(() => 'good'))
    expect(accounts.find(({ account }) => account.channelId === 'x')?.costs?.todayUsd).toBeGreaterThan(0)
    expect(accounts.find(({ account }) => account.channelId === 'mail')?.costs).toBeNull()
    expect(JSON.stringify(accounts)).not.toContain('cursor')
  })

  it('load a profile once and count what it cost once', async () => {
    const { ask } = await furnishedShop()
    const row = (await ask('inbox.list', { lane: 'inbox', ...firstPage })).rows.find(
      ({ channelId }) => channelId === 'x',
    )
    const conversationId = row?.id ?? ''
    const account = (await ask('conversation.open', { conversationId })).account.id
    const before = (await ask('accounts.costs', { accountId: account })).todayUsd
    await ask('customer.profile', { conversationId })
    const once = (await ask('accounts.costs', { accountId: account })).todayUsd
    await ask('customer.profile', { conversationId })

    expect(once).toBeGreaterThan(before)
    expect((await ask('accounts.costs', { accountId: account })).todayUsd).toBe(once)
  })

  it('keep settings, drafts and marks', async () => {
    const { ask } = await furnishedShop()
    expect(await ask('settings.change', { theme: 'dark' })).toMatchObject({ theme: 'dark', language: 'system' })
    const conversationId = (await ask('inbox.list', { lane: 'inbox', ...firstPage })).rows[3]?.id ?? ''
    const writing = { text: 'Dear', cursorAt: 4, answersMessageId: null, seenRevision: 1 }
    await ask('drafts.save', { conversationId, ...writing, privateText: null, pictures: [] })
    expect((await ask('conversation.open', { conversationId })).draft?.text).toBe('Dear')
    const done = { type: 'done', reason: null, mutes: false } as const
    const marked = await ask('conversation.mark', { conversationIds: [conversationId], mark: done, continues: null })
    expect((await ask('inbox.list', { lane: 'done', ...firstPage })).rows.map((row) => row.id)).toContain(
      conversationId,
    )
    expect(await ask('inbox.ids', { lane: 'done', ...firstPage })).toMatchObject({
      ids: expect.arrayContaining([conversationId]) as unknown,
    })
    await ask('conversation.undo', { undoId: marked.undoId ?? '' })
    expect((await ask('inbox.list', { lane: 'inbox', ...firstPage })).rows.map((row) => row.id)).toContain(
      conversationId,
    )
  })

  it('stop on time when the shop is closed', async () => {
    const { shop, clock } = await furnishedShop()
    await shop.close()
    const written = shop.store.shop().conversations.size
    await clock.advance(60 * 60_000)
    expect(shop.store.shop().conversations.size).toBe(written)
  })
})
