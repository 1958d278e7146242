import { fail, ok } from '#shared/domain/result'
import { draftSaved } from '#shared/domain/drafts/draftSaved'
import { createSampleChannel } from '../../../src/main/channels/sample/index'
import { sampleAccounts } from '../../../src/main/channels/sample/sampleAccounts'
import type { Channel } from '../../../src/main/channels/channel'
import { createXChannel } from '../../../src/main/channels/x/index'
import { netLimits } from '../../../src/main/net/netLimits'
import { createAccounts } from '../../../src/main/services/accounts'
import { createOutbox } from '../../../src/main/services/outbox'
import { createPoller } from '../../../src/main/services/poller'
import { createSampleVault } from '../../../src/main/services/sampleVault'
import { createSender } from '../../../src/main/services/sender'
import { createSessions } from '../../../src/main/services/sessions'
import { openStore } from '../../../src/main/store/openStore'
import { followingBrowser } from '../../networks/x/browser'
import { xOrigins } from '../../networks/x/networksFile'
import { realWorkers } from '../../realWorkers'
import { createBusy } from './busy'
import { createFaultyChannel } from './faultyChannel'
import { createFileVault } from './fileVault'
import { createHandedClock } from './handedClock'
import { createKillSwitch } from './killSwitch'
import { createKillingStore } from './killingStore'
import type { FromShop, Route, ShopStart, ToShop } from './protocol'
import { noTriage } from '../../fakes/noTriage'

// A shop at work that can be killed: the real store on a real folder, the real services and channel. The process that started
// it hands it the time, is told what happens, and says where each call goes.
const start = JSON.parse(process.argv[2] ?? '') as ShopStart
const tell = (news: FromShop) => void process.send?.(news)
const clock = createHandedClock(start.monoAt, start.wallAt)
const busy = createBusy(() => tell({ type: 'idle', nextAt: clock.nextAt() }))
const killAt = createKillSwitch(start.kill)
const origins = new Map(Object.entries(xOrigins(start.origin)))
let answerRoute: (route: Route) => void = () => {}
let ids = 0
let replyId = ''

const opened = await openStore({
  folder: start.folder,
  now: clock.now,
  ...(start.hasWorkers && { workers: realWorkers() }),
})
if (!opened.ok) refused(opened.error.code)
const { upkeep } = opened.value
const store = createKillingStore(opened.value.store, killAt, busy)
const channel = createFaultyChannel({
  start,
  channel: start.channel === 'x' ? xChannel() : sampleChannel(),
  killAt,
  busy,
  goBy: (origin) => void origins.set('https://api.x.com', origin),
  askRoute: (step, { id, isPrivate }) =>
    new Promise((resolve) => {
      answerRoute = resolve
      tell({ type: 'asksRoute', step, replyId: id, isPrivate })
    }),
})
const log = () => {}
const channelById = () => channel
const vault = start.channel === 'x' ? createFileVault(start.folder) : createSampleVault()
const sessions = createSessions({ store, vault, channelOf: channelById, clock, log })
const { withSession } = sessions
const random = () => Math.random()
const newId = () => `${start.wallAt}-${process.pid}-${ids++}`
const readPicture = async () => fail({ code: 'pictureMissing' } as const)
const sender = createSender({ store, channelById, withSession, readPicture, clock, random, log })
const poller = createPoller({
  ...{ store, channelOf: channelById, withSession, clock, random, newId, log, triage: noTriage },
  onHealth: () => {},
  onRecovered: sender.networkReturned,
})
const accounts = createAccounts({
  ...{ store, vault, sessions, channelById, clock, log },
  desk: () => followingBrowser(),
  onSignIn: () => {},
})
const outbox = createOutbox({
  ...{ store, channelById, clock },
  newId: () => replyId,
  openPage: async () => ok(undefined),
  copyText: () => ok(undefined),
})

// The owner is at the counter: asked once more because the customer wrote meanwhile, they send all the same.
store.onCommit((changes) => {
  for (const change of changes) {
    if (change.type !== 'deliveryAdvanced' || change.delivery.state !== 'failed') continue
    if (change.delivery.reason.code === 'customerWroteSince') void outbox.retry(change.replyId)
  }
})

process.on('disconnect', () => process.exit(1))
process.on('message', (message: ToShop) => void heard(message))
await begin()

async function begin(): Promise<void> {
  const ready = await store.ready()
  if (!ready.ok) refused(ready.error.code)
  const { replies, drafts } = store.shop()
  tell({
    type: 'opened',
    replies: [...replies.values()].map(({ id, delivery }) => ({ id, state: delivery.state })),
    drafts: [...drafts.values()].map(({ text }) => text),
  })
  store.onCommit((changes) => {
    for (const change of changes) {
      if (change.type !== 'deliveryAdvanced') continue
      const { state } = change.delivery
      const reason = 'reason' in change.delivery ? change.delivery.reason.code : ''
      tell({ type: 'moved', replyId: change.replyId, state, reason })
    }
  })
  poller.start()
  sender.start()
  busy.wanted()
}

async function heard(message: ToShop): Promise<void> {
  switch (message.type) {
    case 'route':
      return answerRoute(message.route)
    case 'time':
      return clock.set(message.monoAt, message.wallAt)
    case 'close':
      poller.stop()
      await sender.stop()
      await store.close()
      return process.exit(0)
    case 'go':
      clock.set(message.monoAt, message.wallAt)
      clock.run()
      return busy.wanted()
    case 'wake':
      poller.wake()
      sender.networkReturned()
      return busy.wanted()
    case 'compact':
      void upkeep.compact()
      return busy.wanted()
    case 'connect':
      void busy.watched(() => connect(message.isAgain))
      return busy.wanted()
    case 'answer':
      void busy.watched(() => answer(message))
      return busy.wanted()
  }
}

async function connect(isAgain: boolean): Promise<void> {
  if (start.channel === 'sample') {
    const account = sampleAccounts(start.openedAt).find(({ channelId }) => channelId === 'x')
    if (account) await store.commit(() => [{ type: 'accountConnected', account }])
    return
  }
  const accountId = isAgain ? ([...store.shop().accounts.keys()][0] ?? null) : null
  const connected = await accounts.connect({ channelId: 'x', fields: { clientId: 'own-client-id' }, accountId })
  if (!connected.ok) refused(`sign-in: ${connected.error.code}`)
}

/** What the owner does: writes, which is kept as a draft, then sends. */
async function answer({ id, toRemoteId, text }: Extract<ToShop, { type: 'answer' }>): Promise<void> {
  const entry = [...store.shop().conversations.values()].find(({ heads }) =>
    heads.some(({ remoteId }) => remoteId === toRemoteId),
  )
  const answersMessageId = entry?.heads.find(({ remoteId }) => remoteId === toRemoteId)?.id
  if (!entry || answersMessageId === undefined) return tell({ type: 'answered', id, code: 'notFound' })
  const conversationId = entry.conversation.id
  const input = { conversationId, text, answersMessageId, seenRevision: entry.revision }
  await store.commit((shop) => draftSaved(shop, { ...input, cursorAt: text.length }, clock.now()))
  tell({ type: 'drafted', id })
  replyId = id
  const queued = await outbox.queueReply({ ...input, thenDone: false, plannedAt: null, asThread: false, pictures: [] })
  tell({ type: 'answered', id, code: queued.ok ? null : queued.error.code })
}

function xChannel(): Channel {
  return createXChannel({
    builtInClientId: null,
    now: clock.now,
    callbackTexts: () => ({ language: 'en', title: 'Shopbell', done: 'Signed in.', refused: 'Not signed in.' }),
    origins,
    callbackPorts: [start.callbackPort],
    limits: { ...netLimits, connectMs: 500, answerMs: 900, idleMs: 2_000, totalMs: 3_000 },
  })
}

function sampleChannel(): Channel {
  return createSampleChannel({ channelId: 'x', now: clock.now, openedAt: start.openedAt })
}

function refused(what: string): never {
  tell({ type: 'refused', what })
  process.exit(1)
}
