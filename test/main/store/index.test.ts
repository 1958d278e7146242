import { cp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { inboxRows } from '#shared/domain/conversations/inboxRows'
import type { Change } from '#shared/domain/shop/change'
import { anAccount, anIdentity } from '#test/builders/arrivals'
import { aConversation, aCustomer, aMessage } from '#test/builders/conversations'
import { anOwnerRule } from '#test/builders/ownerRules'
import { aReply } from '#test/builders/replies'
import { aVerdict } from '#test/builders/verdicts'
import { shopAsData } from '#test/builders/shopAsData'

import { openStore } from '../../../src/main/store/openStore'
import { createFaultyDisk } from './faultyDisk'
import { aFolder, december, november, opened } from './shopFolder'

const indexOf = (folder: string) => join(folder, 'index.ndjson')

/** A customer's conversation with some messages, each under ids that also hold what the index separates by. */
function aThread(at: number, messages: number): Change[] {
  const id = `c${at}`
  const identityId = `x:p${at}`
  return [
    {
      type: 'identitySeen',
      identity: anIdentity({ id: identityId, remoteId: `p${at}`, displayName: `Zoë ${at} | ł` }),
    },
    { type: 'customerMet', customer: aCustomer({ id: `u${at}`, identityIds: [identityId] }) },
    {
      type: 'conversationOpened',
      conversation: aConversation({
        id,
        threadId: `t${at}`,
        customerId: `u${at}`,
        identityId,
        kind: at % 3 === 0 ? 'directMessage' : 'mention',
      }),
    },
    ...Array.from({ length: messages }, (_, count) => aThreadMessage(at, count)),
  ]
}

function aThreadMessage(at: number, count: number): Change {
  return {
    type: 'messageArrived',
    message: aMessage({
      id: `m${at}-${count}`,
      conversationId: `c${at}`,
      remoteId: `<${at}|${count}, %@shop>`,
      earlierRemoteIds: count % 5 === 0 ? [`old,${at}-${count}`] : [],
      direction: count % 4 === 3 ? 'out' : 'in',
      text: `Text ${at} ${count} żółć`,
      sentAt: november + at * 60_000 + count * 1_000,
      receivedAt: november + at * 60_000 + count * 1_000 + 7,
    }),
  }
}

/** A person known from a conversation writes in another place. */
function aSecondThread(at: number): Change[] {
  const place = { threadId: 'second', customerId: `u${at}`, identityId: `x:p${at}` }
  return [
    { type: 'conversationOpened', conversation: aConversation({ id: 'second', ...place }) },
    { type: 'messageArrived', message: aMessage({ id: 'second', conversationId: 'second', remoteId: 'second' }) },
  ]
}

/** A shop of so many conversations whose index has been written. */
async function anIndexedShop(conversations: number): Promise<string> {
  const folder = await aFolder()
  const { store } = await opened(folder, { refreshBytes: conversations * 100 })
  await store.commit(() => [{ type: 'accountConnected', account: anAccount() }])
  const threads = Array.from({ length: conversations }, (_, at) => store.commit(() => aThread(at, 1 + (at % 7))))
  expect((await Promise.all(threads)).every((outcome) => outcome.ok)).toBe(true)
  await store.close()
  return folder
}

async function fromLog(folder: string) {
  const index = await readFile(indexOf(folder))
  await rm(indexOf(folder))
  const { store } = await opened(folder)
  const data = shopAsData(store.shop())
  await store.close()
  await writeFile(indexOf(folder), index)
  return data
}

describe('the index', () => {
  it('gives the same shop as the log, however it was written and whatever came after', async () => {
    const steps = fc.array(
      fc.oneof(
        fc.record({ do: fc.constant('open' as const), at: fc.nat(12), messages: fc.integer({ min: 1, max: 9 }) }),
        fc.record({ do: fc.constant('write' as const), at: fc.nat(12), count: fc.integer({ min: 0, max: 30 }) }),
        fc.record({ do: fc.constant('edit' as const), at: fc.nat(12), count: fc.nat(5) }),
        fc.record({ do: fc.constant('delete' as const), at: fc.nat(12), count: fc.nat(5) }),
        fc.record({ do: fc.constant('done' as const), at: fc.nat(12) }),
        fc.record({ do: fc.constant('tag' as const), at: fc.nat(12) }),
        fc.record({ do: fc.constant('read' as const), at: fc.nat(12), count: fc.nat(5) }),
        fc.record({ do: fc.constant('crisis' as const), at: fc.nat(12) }),
        fc.record({ do: fc.constant('mute' as const), at: fc.nat(12), count: fc.nat(1) }),
        fc.record({ do: fc.constant('ignore' as const), at: fc.nat(12) }),
        fc.record({ do: fc.constant('sale' as const), at: fc.nat(12) }),
        fc.record({ do: fc.constant('restore' as const), at: fc.nat(12) }),
        fc.record({ do: fc.constant('draft' as const), at: fc.nat(12) }),
        fc.record({ do: fc.constant('reply' as const), at: fc.nat(12) }),
        fc.record({ do: fc.constant('erase' as const), at: fc.nat(12) }),
        fc.record({ do: fc.constant('month' as const) }),
        fc.record({ do: fc.constant('reopen' as const) }),
      ),
      { maxLength: 40 },
    )
    await fc.assert(
      fc.asyncProperty(steps, fc.constantFrom(1, 2_000, 10_000), async (list, refreshBytes) => {
        const folder = await aFolder()
        const world = { month: 0, opened: new Set<number>(), sent: new Set<string>() }
        const options = { refreshBytes, now: () => (world.month > 0 ? december : november) }
        let { store } = await opened(folder, options)
        for (const step of list) {
          if (step.do === 'month') world.month += 1
          else if (step.do === 'reopen') {
            const before = shopAsData(store.shop())
            await store.close()
            store = (await opened(folder, options)).store
            expect(shopAsData(store.shop())).toEqual(before)
          } else await store.commit(() => changesOf(step, world))
        }
        const before = shopAsData(store.shop())
        await store.close()
        store = (await opened(folder, options)).store
        expect(shopAsData(store.shop())).toEqual(before)
        for (const id of store.shop().conversations.keys()) {
          const page = await store.messages(id, null, 100)
          expect(page.ok && page.value.messages.map((message) => message.id)).toEqual(
            store
              .shop()
              .conversations.get(id)
              ?.heads.map((head) => head.id),
          )
        }
        await store.close()
        await rm(indexOf(folder), { force: true })
        store = (await opened(folder, options)).store
        expect(shopAsData(store.shop())).toEqual(before)
        await store.close()
      }),
      { numRuns: 40 },
    )
  }, 120_000)

  it('answers with the first screen before the rest is loaded, and the whole is what the log says', async () => {
    const folder = await anIndexedShop(1_500)
    const expected = await fromLog(folder)
    const outcome = await openStore({ folder, now: () => november })
    if (!outcome.ok) throw new Error(outcome.error.code)
    const { store } = outcome.value

    const first = inboxRows(store.shop(), { lane: 'inbox', offset: 0, limit: 50 }, november)
    expect(store.shop().conversations.size).toBeLessThan(1_500)
    expect(first.total).toBe(expected.lanes.inbox?.size)
    expect(first.rows.map((row) => row.id)).toEqual(expected.lanes.inbox?.ids.slice(0, 50))
    expect(first.rows.map((row) => row.customerName)).not.toContain('')

    expect(await store.ready()).toEqual({ ok: true, value: undefined })
    expect(shopAsData(store.shop())).toEqual(expected)
    await store.close()
  })

  it('tells of conversations that the tail speaks of, wherever they are in it, before the rest is loaded', async () => {
    const folder = await anIndexedShop(1_500)
    const { store: before } = await opened(folder)
    const tail = [aThreadMessage(3, 90), aThreadMessage(700, 91), ...aThread(1_600, 2), ...aSecondThread(1_499)]
    expect((await before.commit(() => tail)).ok).toBe(true)
    const killed = await aFolder()
    await cp(folder, killed, { recursive: true })
    await rm(join(killed, 'lock'))
    const expected = await fromLog(killed)
    await rm(join(killed, 'first.json'))
    const outcome = await openStore({ folder: killed, now: () => november })
    if (!outcome.ok) throw new Error(outcome.error.code)
    const { store } = outcome.value
    const { conversations, identities } = store.shop()
    expect(conversations.size).toBeLessThan(1_000)
    for (const id of ['c3', 'c700', 'c1600', 'second']) {
      const heads = conversations.get(id)?.heads.map((head) => head.id)
      expect(heads).toEqual(
        before
          .shop()
          .conversations.get(id)
          ?.heads.map((head) => head.id),
      )
      expect(identities.has(conversations.get(id)?.conversation.identityId ?? '')).toBe(true)
    }
    const first = inboxRows(store.shop(), { lane: 'inbox', offset: 0, limit: 50 }, november)
    expect(first.rows.map((row) => row.id)).toEqual(expected.lanes.inbox?.ids.slice(0, 50))
    expect(first.total).toBe(expected.lanes.inbox?.size)
    await store.ready()
    expect(shopAsData(store.shop())).toEqual(expected)
    await store.close()
  })

  it('is trusted only as long as it is whole and fits the log: any damage gives the shop of the log', async () => {
    const folder = await anIndexedShop(40)
    const expected = await fromLog(folder)
    const good = await readFile(indexOf(folder))
    const flipped = (at: number) => Buffer.from(good.map((byte, place) => (place === at ? byte ^ 4 : byte)))
    const places = Array.from({ length: Math.ceil(good.length / 97) }, (_, count) => count * 97)
    const bad = [
      ...places.map((at) => good.subarray(0, at)),
      ...places.map(flipped),
      ...['', 'null', '[]', '{}\n{}\n{}\n', '\0'.repeat(5_000)].map((text) => Buffer.from(text)),
      Buffer.concat([good, Buffer.from('more\n')]),
      good.subarray(good.indexOf(10) + 1),
    ]
    for (const bytes of bad) {
      await writeFile(indexOf(folder), bytes)
      const { store, report } = await opened(folder)
      expect(shopAsData(store.shop())).toEqual(expected)
      expect(report).toEqual({ damagedLines: 0, newlyDamagedLines: 0, missingCommits: 0, tornBytes: 0 })
      await store.close()
    }
  }, 120_000)

  it('is thrown away when the log has been cut behind it or replaced under it', async () => {
    const folder = await anIndexedShop(10)
    const log = join(folder, 'log', '2026-11.ndjson')
    const lines = (await readFile(log, 'utf8')).split('\n')
    await writeFile(log, `${lines.slice(0, 5).join('\n')}\n`)
    const { store } = await opened(folder)
    expect(store.shop().conversations.size).toBe(4)
  })

  it('has the owner’s rules, and what they decided', async () => {
    const folder = await aFolder()
    const { store } = await opened(folder, { refreshBytes: 1 })
    await store.commit(() => [...aThread(3, 1), ...aRuleOf(3, 0)])
    const before = shopAsData(store.shop())
    await store.close()
    expect((await readFile(indexOf(folder), 'utf8')).split('rule 3').length).toBeGreaterThan(2)
    const again = await opened(folder)
    expect(shopAsData(again.store.shop())).toEqual(before)
    expect(again.store.shop().conversations.get('c3')?.urgency).toMatchObject({
      ...{ by: 'owner', ruleIds: ['rule 3'], words: ['refund'], namesOwner: true },
    })
  })

  it('stays as it was when the disk refuses a new one, and no commit fails for that', async () => {
    const folder = await anIndexedShop(5)
    const before = await readFile(indexOf(folder))
    const faulty = createFaultyDisk(folder)
    const { store } = await opened(folder, { disk: faulty.disk, refreshBytes: 1 })
    faulty.breakWith(({ path, name }) => (path === 'index.ndjson.tmp' && name === 'append' ? { code: 'ENOSPC' } : null))
    expect(await store.commit(() => aThread(77, 3))).toEqual({ ok: true, value: undefined })
    await store.close()
    expect(await readFile(indexOf(folder))).toEqual(before)
    await expect(stat(`${indexOf(folder)}.tmp`)).rejects.toThrow('ENOENT')
    const again = await opened(folder)
    expect(again.store.shop().conversations.has('c77')).toBe(true)
  })
})

/** The owner corrects a conversation, for good or for this customer alone. */
function aRuleOf(at: number, count: number): Change[] {
  const id = `rule ${at}`
  const verdict = aVerdict({ by: 'owner', ruleIds: [id], words: ['refund'], namesOwner: true })
  const from = count % 2 === 0 ? {} : { from: `u${at}` }
  return [
    {
      type: 'ownerRuleSaved',
      rule: anOwnerRule({ id, ...from, example: { quote: 'Dear', conversationId: `c${at}` } }),
    },
    { type: 'messageTriaged', conversationId: `c${at}`, messageId: `m${at}-0`, verdict },
  ]
}

type World = { month: number; readonly opened: Set<number>; readonly sent: Set<string> }

function changesOf(step: { do: string; at?: number; count?: number; messages?: number }, world: World): Change[] {
  const { at = 0, count = 0 } = step
  const conversationId = `c${at}`
  if (step.do === 'open') {
    if (world.opened.has(at)) return []
    world.opened.add(at)
    return aThread(at, step.messages ?? 1)
  }
  if (step.do === 'crisis') return [{ type: 'crisisChanged', event: { type: 'ended', at, by: 'calm' } }]
  if (!world.opened.has(at)) return []
  switch (step.do) {
    case 'write':
      return [aThreadMessage(at, count + 100)]
    case 'edit':
      return [
        {
          type: 'messageEdited',
          messageId: `m${at}-${count}`,
          conversationId,
          remoteId: `new ${at}-${count}`,
          text: 'Edited',
          editedAt: november + 5,
        },
      ]
    case 'delete':
      return [{ type: 'messageDeleted', messageId: `m${at}-${count}`, conversationId, deletedAt: november + 9 }]
    case 'done':
      return [{ type: 'conversationDone', conversationId, at: november + at * 60_000 + 500_000 }]
    case 'tag':
      return [
        { type: 'conversationTagged', conversationId, tags: [`tag ${count}`, 'late'], at: 1 },
        ...aRuleOf(at, count),
      ]
    case 'read':
      return [{ type: 'messageTriaged', messageId: `m${at}-${count}`, conversationId, verdict: aVerdict() }]
    case 'mute': {
      const person = { id: `u${at}`, identityIds: [`x:p${at}`], isVip: count === 1, isMuted: count === 0 }
      return [{ type: 'customerMet', customer: aCustomer(person) }]
    }
    case 'ignore':
      return [{ type: 'conversationDone', conversationId, at: november + at * 60_000 + 500_000, reason: 'spam' }]
    case 'sale':
      return [{ type: 'saleSettled', conversationId, outcome: 'won', at: 1 }]
    case 'restore':
      return [{ type: 'marksRestored', conversationId, marks: { doneAt: null, doneReason: null, readAt: 3 }, at: 1 }]
    case 'draft':
      return [
        {
          type: 'draftSaved',
          draft: {
            conversationId,
            text: 'Dear',
            cursorAt: 1,
            answersMessageId: null,
            seenRevision: 0,
            startedAt: 1,
            savedAt: 2,
          },
        },
      ]
    case 'reply':
      return [{ type: 'replyQueued', reply: aReply({ id: `r${at}`, conversationId }) }]
    default:
      world.opened.delete(at)
      return [{ type: 'customerErased', customerId: `u${at}`, at: 1 }]
  }
}
