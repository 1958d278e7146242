import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import type { Change } from '#shared/domain/shop/change'
import { openedShop } from '#test/builders/aShop'
import { aConversation, aMessage } from '#test/builders/conversations'
import { createDeskStage, type DeskStage } from '#test/fakes/deskStage'

/** Each conversation's own thread, so that the ledger tells to whom something went. */
const people = ['anna', 'bert', 'cleo'] as const
type Person = (typeof people)[number]

const shop: readonly Change[] = [
  ...openedShop,
  ...people.flatMap((id): Change[] => [
    { type: 'conversationOpened', conversation: aConversation({ id, threadId: id }) },
    { type: 'messageArrived', message: aMessage({ id: `${id}-0`, remoteId: `${id}-0`, conversationId: id }) },
  ]),
]

type Step =
  | { readonly type: 'type'; readonly to: Person; readonly words: string }
  | { readonly type: 'send' | 'confirm' | 'undo' | 'arrive' | 'edit'; readonly to: Person }
  | { readonly type: 'plan'; readonly to: Person; readonly minutes: number }
  | { readonly type: 'wait'; readonly seconds: number }
  | { readonly type: 'crash' | 'cutOff' | 'refuse' }

const person = fc.constantFrom(...people)
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      type: fc.constant('type' as const),
      to: person,
      words: fc.string({ minLength: 1, maxLength: 8 }),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ type: fc.constantFrom('send' as const, 'confirm' as const, 'undo' as const), to: person }),
  },
  { weight: 2, arbitrary: fc.record({ type: fc.constantFrom('arrive' as const, 'edit' as const), to: person }) },
  {
    weight: 1,
    arbitrary: fc.record({ type: fc.constant('plan' as const), to: person, minutes: fc.integer({ min: 1, max: 90 }) }),
  },
  { weight: 3, arbitrary: fc.record({ type: fc.constant('wait' as const), seconds: fc.constantFrom(1, 6, 20, 600) }) },
  {
    weight: 2,
    arbitrary: fc.record({ type: fc.constantFrom('crash' as const, 'cutOff' as const, 'refuse' as const) }),
  },
)

/** What the owner's window knows: what is typed, what was seen when it was begun, what was confirmed. */
type Window = Map<Person, { text: string; seenRevision: number }>

/** Everything the owner sent off: to whom, and how much of the customer they had seen when they last said so. */
type SentOff = { readonly to: Person; readonly text: string; seenInbound: number }

function createOwner(stage: DeskStage) {
  const window: Window = new Map()
  const sentOff = new Map<string, SentOff>()
  const violations: string[] = []
  let serial = 0

  const entry = (to: Person) => stage.store().shop().conversations.get(to)
  const inbound = (to: Person) => entry(to)?.heads.filter(({ direction }) => direction === 'in').length ?? 0
  const openReply = (to: Person, states: readonly string[]) =>
    [...stage.store().shop().replies.values()].findLast(
      (reply) => reply.conversationId === to && states.includes(reply.delivery.state),
    )

  async function type(to: Person, words: string): Promise<void> {
    const known = window.get(to) ?? { text: '', seenRevision: entry(to)?.revision ?? 0 }
    const next = { ...known, text: `${known.text}${words}` }
    window.set(to, next)
    const answer = await stage.saveDraft({
      conversationId: to,
      ...next,
      cursorAt: next.text.length,
      answersMessageId: null,
    })
    if (!answer.ok) violations.push('a draft was not saved')
  }

  async function send(to: Person, isConfirmed: boolean, plannedAt: number | null): Promise<void> {
    const writing = window.get(to)
    if (writing === undefined || writing.text.trim() === '') return
    const text = `${writing.text} ${++serial}`
    const seenRevision = isConfirmed ? (entry(to)?.revision ?? 0) : writing.seenRevision
    const seenInbound = inbound(to)
    const hasMovedOn = (entry(to)?.revision ?? 0) > seenRevision
    const input = { conversationId: to, text, answersMessageId: null, seenRevision, thenDone: false, plannedAt }
    const queued = await stage.outbox().queueReply({ ...input, asThread: false, pictures: [] })
    if (queued.ok && hasMovedOn) violations.push(`sent to ${to} over an unseen message`)
    if (!queued.ok) return
    sentOff.set(queued.value.replyId, { to, text, seenInbound })
    window.delete(to)
  }

  async function confirm(to: Person): Promise<void> {
    const stopped = openReply(to, ['failed'])
    if (!stopped) return send(to, true, null)
    const seenInbound = inbound(to)
    const known = sentOff.get(stopped.id)
    const answer = await stage.outbox().retry(stopped.id)
    if (answer.ok && known) known.seenInbound = seenInbound
  }

  async function undo(to: Person): Promise<void> {
    const reply = openReply(to, ['queued', 'waiting'])
    if (!reply) return
    const answer = await stage.outbox().takeBack(reply.id)
    if (!answer.ok) return
    sentOff.delete(reply.id)
    const draft = stage.draft(to)
    if (!draft?.text.includes(reply.text)) violations.push('undo lost a text')
    if (draft) window.set(to, { text: draft.text, seenRevision: draft.seenRevision })
  }

  /** Whatever has reached the network since: to the right person, and nothing unseen. */
  function watch(): void {
    const { ledger } = stage.network
    for (const { replyId, threadId } of ledger.slice(watched)) {
      const known = sentOff.get(replyId)
      if (!known) violations.push('something was sent that nobody sent off')
      else if (known.to !== threadId) violations.push(`meant for ${known.to}, sent to ${threadId}`)
      else if (inbound(known.to) > known.seenInbound) violations.push(`left for ${threadId} with an unseen message`)
    }
    watched = ledger.length
  }
  let watched = 0

  return { window, violations, sentOff, type, send, confirm, undo, watch }
}

async function live(steps: readonly Step[]): Promise<readonly string[]> {
  const stage = createDeskStage({}, shop)
  await stage.start()
  const owner = createOwner(stage)
  let serial = 0
  for (const one of steps) {
    await run(one)
    owner.watch()
    for (const [to, { text }] of owner.window) {
      if (!stage.draft(to)?.text.startsWith(text)) owner.violations.push(`the draft to ${to} lost characters`)
    }
  }
  await stage.clock.advance(3 * 3_600_000)
  owner.watch()
  const twice = stage.network.ledger.filter(
    ({ replyId }, at, all) => all.findIndex((one) => one.replyId === replyId) !== at,
  )
  const falsely = [...stage.store().shop().replies.values()].filter(
    ({ id, delivery }) => delivery.state === 'sent' && !stage.network.ledger.some(({ replyId }) => replyId === id),
  )
  const lost = [...owner.sentOff.keys()].filter((id) => !stage.store().shop().replies.has(id))
  return [
    ...owner.violations,
    ...twice.map(() => 'twice'),
    ...falsely.map(() => 'falsely sent'),
    ...lost.map(() => 'lost'),
  ]

  async function run(one: Step): Promise<void> {
    const { clock, network } = stage
    switch (one.type) {
      case 'type':
        return owner.type(one.to, one.words)
      case 'send':
        return owner.send(one.to, false, null)
      case 'plan':
        return owner.send(one.to, false, clock.now() + one.minutes * 60_000)
      case 'confirm':
        await owner.confirm(one.to)
        // A reply that is tried again leaves at once: what arrives while it is on its way could not stop it.
        return clock.settle()
      case 'undo':
        return owner.undo(one.to)
      case 'arrive': {
        const id = `${one.to}-${++serial}`
        const at = clock.now()
        await stage.commit({
          type: 'messageArrived',
          message: aMessage({ id, remoteId: id, conversationId: one.to, sentAt: at, receivedAt: at }),
        })
        return clock.settle()
      }
      case 'edit': {
        const edit = { messageId: `${one.to}-0`, conversationId: one.to, remoteId: `${one.to}-0`, text: 'edited' }
        await stage.commit({ type: 'messageEdited', ...edit, editedAt: clock.now() })
        return
      }
      case 'wait':
        return clock.advance(one.seconds * 1000)
      case 'crash':
        return stage.restart()
      case 'cutOff':
        network.happenings.push({ isCreated: true, heard: { type: 'interrupted', reason: { code: 'timedOut' } } })
        return
      case 'refuse':
        network.happenings.push({ isCreated: false, heard: { type: 'refused', reason: { code: 'replyNotAllowed' } } })
    }
  }
}

describe('a day at the reply desk', () => {
  it('loses no character, sends nothing over an unseen message, to nobody else, never twice', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 40 }), async (steps) => {
        expect(await live(steps)).toEqual([])
      }),
      { numRuns: Number(process.env.SHOPBELL_DESK_DAYS ?? 150) },
    )
  })
})
