import type { Message } from '#shared/domain/conversations/message'
import type { Change } from '#shared/domain/shop/change'

import { shopAccounts, type ShopAccount } from './accounts'
import { createAgenda } from './agenda'
import { conversationSizes } from './conversationSizes'
import { createCustomers } from './customers'
import { createPendingPolls } from './pendingPolls'
import { createPeople } from './people'
import type { Random } from './random'
import { draftOf, sentReply } from './sentReply'
import { createTexts } from './texts'
import { nextDirection, nextMessage, type Thread } from './thread'

const [minuteMs, hourMs, dayMs] = [60_000, 3_600_000, 86_400_000]
/** The last message comes this long before the shop's newest moment, so that all has been read by then. */
const settledMs = 30 * minuteMs

const tags = [
  'wholesale',
  'broken in transit',
  'wedding list',
  'regular',
  'glaze question',
  'press',
  'réclamation',
  'hurtownia',
] as const

type Happening =
  | { readonly type: 'poll'; readonly accountId: string }
  | { readonly type: 'message'; readonly thread: Thread }
  | { readonly type: 'closed'; readonly thread: Thread }
  | { readonly type: 'edited' | 'deleted'; readonly thread: Thread; readonly message: Message }

export type LifeOptions = {
  readonly messages: number
  readonly beginsAt: number
  readonly newestAt: number
  readonly random: Random
  readonly commit: (at: number, changes: readonly Change[]) => void
  /** Runs between things that happen. */
  readonly pause: () => Promise<void>
}

/** Lives through a shop's months, commit by commit in the order of time. Answers how many conversations there were. */
export async function liveThrough(options: LifeOptions): Promise<number> {
  const { random, beginsAt, newestAt, commit } = options
  const people = createPeople(random)
  const texts = createTexts(random, people.mailName)
  const customers = createCustomers(people, random)
  const agenda = createAgenda<Happening>()
  const polls = createPendingPolls()
  const accounts = shopAccounts(beginsAt)
  const sizes = conversationSizes(options.messages, random)
  const meanGapMs = (newestAt - beginsAt) / Math.max(1, options.messages)
  const waitingThreads: Thread[] = []
  let [numbered, opened] = [0, 0]

  function read(thread: Thread, changes: readonly Change[], at: number): void {
    if (!polls.add(thread, changes)) return
    const share = accounts.find(({ account }) => account === thread.account)?.share ?? 1
    const wait = Math.max(minuteMs, Math.min(60 * hourMs, (pollSize(random) - 1) * (meanGapMs / share)))
    agenda.add(Math.min(Math.floor(at + wait), newestAt), { type: 'poll', accountId: thread.account.id })
  }

  function poll(accountId: string, at: number): void {
    for (const changes of polls.poll(accountId, at)) commit(at, changes)
  }

  /** The owner can only act on what has been read. */
  function catchUp({ account, conversation }: Thread, at: number): void {
    if (polls.isIn(account.id, conversation.id)) poll(account.id, at)
  }

  function open(size: number, at: number): void {
    const { account, kinds } = accountByShare(accounts, random)
    const { changes, identity, customerId } = customers.writer(account.channelId, at)
    const conversation = {
      id: random.id(),
      accountId: account.id,
      channelId: account.channelId,
      kind: random.pick(kinds),
      threadId: `${at}${opened++}`,
      customerId,
      identityId: identity.id,
      openedAt: at,
    }
    const endsWaiting = random.chance(newestAt - at < 30 * dayMs ? 0.35 : 0.022)
    const state = { rest: size, revision: 0, lastIn: null, lastDirection: 'in', isUnread: false } as const
    const thread: Thread = { account, conversation, identity, code: texts.language(), endsWaiting, ...state }
    read(thread, [...changes, { type: 'conversationOpened', conversation }], at)
    write(thread, at)
  }

  function write(thread: Thread, at: number): void {
    const direction = nextDirection(thread, random)
    const message = nextMessage(thread, { direction, at, number: numbered++ }, texts, random)
    const isFromHere = direction === 'out' && random.chance(0.2)
    if (isFromHere) answer(thread, message, at)
    else read(thread, [{ type: 'messageArrived', message }], at)
    note(thread, message, isFromHere)
    plan(thread, message, at)
  }

  function answer(thread: Thread, message: Message, at: number): void {
    catchUp(thread, at)
    if (thread.isUnread) commit(at, [{ type: 'conversationRead', conversationId: thread.conversation.id, at }])
    thread.isUnread = false
    for (const changes of sentReply(thread, { ...message, isAutomatic: false }, at)) commit(at, changes)
  }

  function note(thread: Thread, message: Message, isFromHere: boolean): void {
    thread.rest -= 1
    thread.lastDirection = message.direction
    if (!isFromHere) thread.revision += 1
    if (message.direction === 'in') thread.lastIn = message
    if (message.direction === 'in') thread.isUnread = true
  }

  function plan(thread: Thread, message: Message, at: number): void {
    const last = newestAt - settledMs
    const usual = thread.rest > 40 ? 12 * hourMs : thread.lastDirection === 'in' ? 2 * hourMs : 8 * hourMs
    const wait = minuteMs + Math.floor(random.waiting() * usual)
    const soon = at + Math.max(1, Math.min(wait, Math.floor((last - at) / (thread.rest + 1))))
    if (thread.rest > 0) agenda.add(soon, { type: 'message', thread })
    else if (thread.endsWaiting) waitingThreads.push(thread)
    else agenda.add(soon, { type: 'closed', thread })
    if (message.direction !== 'in' || soon >= last || (thread.rest === 0 && thread.endsWaiting)) return
    if (random.chance(0.01)) agenda.add(soon, { type: 'edited', thread, message })
    else if (random.chance(0.007)) agenda.add(soon, { type: 'deleted', thread, message })
  }

  /** An answer settles a conversation; the owner puts aside what needs none, and some of the rest as well. */
  function close(thread: Thread, at: number): void {
    const conversationId = thread.conversation.id
    if (thread.lastDirection === 'in' || random.chance(0.6)) {
      catchUp(thread, at)
      const isRead: Change[] = thread.isUnread ? [{ type: 'conversationRead', conversationId, at }] : []
      commit(at, [...isRead, { type: 'conversationDone', conversationId, at }])
      if (random.chance(0.03) && thread.lastDirection === 'out') {
        commit(at, [{ type: 'conversationReopened', conversationId, at }])
      }
    }
    if (random.chance(0.08)) {
      catchUp(thread, at)
      commit(at, [{ type: 'conversationTagged', conversationId, tags: [random.pick(tags)], at }])
    }
  }

  function edit(thread: Thread, message: Message, at: number): void {
    const place = { messageId: message.id, conversationId: thread.conversation.id }
    const remoteId = thread.account.channelId === 'x' ? `${message.remoteId}1` : message.remoteId
    const text = `${message.text} (${texts.text({ code: 'en', direction: 'in', isLong: false })})`
    read(thread, [{ type: 'messageEdited', ...place, remoteId, text, editedAt: at }], at)
  }

  function remove(thread: Thread, message: Message, at: number): void {
    const place = { messageId: message.id, conversationId: thread.conversation.id }
    const seen: Change = { type: 'deletionSeen', accountId: thread.account.id, remoteId: message.remoteId, at }
    read(thread, [seen, { type: 'messageDeleted', ...place, deletedAt: at }], at)
  }

  function happen(what: Happening, at: number): void {
    if (what.type === 'poll') poll(what.accountId, at)
    else if (what.type === 'message') write(what.thread, at)
    else if (what.type === 'closed') close(what.thread, at)
    else if (what.type === 'edited') edit(what.thread, what.message, at)
    else remove(what.thread, what.message, at)
  }

  async function happenUntil(end: number): Promise<void> {
    for (let at = agenda.nextAt(); at !== null && at <= end; at = agenda.nextAt()) {
      const next = agenda.take()
      if (next) happen(next.what, next.at)
      await options.pause()
    }
  }

  commit(beginsAt, [{ type: 'settingsChanged', settings: { language: 'en', theme: 'system' } }])
  for (const { account } of accounts) commit(beginsAt, [{ type: 'accountConnected', account }])
  for (const [index, size] of sizes.entries()) {
    const at = openingAt((index + random.next()) / sizes.length, options)
    await happenUntil(at)
    open(size, at)
  }
  await happenUntil(newestAt)
  for (const thread of waitingThreads.slice(-40)) {
    const text = texts.text({ code: thread.code, direction: 'out', isLong: false })
    commit(newestAt, [{ type: 'draftSaved', draft: draftOf(thread, text, newestAt - 60_000) }])
  }
  return opened
}

/** A growing shop, awake from 7 to 23: `part` of its conversations have begun by then. */
function openingAt(part: number, { beginsAt, newestAt }: LifeOptions): number {
  const at = beginsAt + (newestAt - settledMs - hourMs - beginsAt) * part ** 0.7
  const ofDay = at % dayMs
  const awake = Math.floor(at - ofDay + 7 * hourMs + (ofDay * 16) / 24)
  return Math.min(awake, newestAt - settledMs - hourMs)
}

function accountByShare(accounts: readonly [ShopAccount, ...ShopAccount[]], random: Random): ShopAccount {
  let left = random.next()
  return accounts.find(({ share }) => (left -= share) < 0) ?? accounts[0]
}

/** How many messages a poll finds: mostly one or a few, a page full after a night or a holiday. */
function pollSize(random: Random): number {
  const kind = random.next()
  if (kind < 0.5) return 1
  if (kind < 0.75) return random.between(2, 5)
  if (kind < 0.9) return random.between(6, 20)
  return kind < 0.97 ? random.between(21, 50) : random.between(60, 200)
}
