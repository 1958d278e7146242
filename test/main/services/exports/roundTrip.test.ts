import { join } from 'node:path'

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { isSettledLongAgo } from '#shared/domain/outbox/settledLongAgo'
import type { Change } from '#shared/domain/shop/change'
import { openedShop } from '#test/builders/aShop'
import { anIdentity } from '#test/builders/arrivals'
import { aConversation, aCustomer, aMessage } from '#test/builders/conversations'
import { aReply, deliveries } from '#test/builders/replies'
import { createMemoryPictures } from '#test/fakes/memoryPictures'
import { createMemoryStore } from '#test/fakes/memoryStore'
import { createExportSource, createExportTarget } from '../../../../src/main/desktop/exportFiles'
import { exportShop } from '../../../../src/main/services/exports/exportShop'
import type { Store } from '../../../../src/main/store/store'
import { aFolder, opened } from '../../store/shopFolder'
import { exportedAt, importedAt, importing, shopJson, texts } from './exportStage'
import { aSource } from './memoryExport'
import { shopFace } from './shopFace'

const pick = <T>(...values: readonly [T, ...T[]]) => fc.constantFrom<T>(...values)
const conversationIds = ['c0', 'c1', 'c2'] as const
const messageNumber = fc.integer({ min: 0, max: 30 })
const instant = fc.integer({ min: exportedAt - 90_000_000, max: exportedAt })
/** Messages of a conversation have ids of their own, as in a real shop. */
const placed = fc.record({ conversationId: pick(...conversationIds), number: messageNumber })

const openings: readonly Change[] = [
  ...openedShop,
  ...conversationIds.flatMap((id): Change[] => [
    { type: 'identitySeen', identity: anIdentity({ id: `x:${id}`, remoteId: id, displayName: id }) },
    { type: 'customerMet', customer: aCustomer({ id: `of-${id}`, identityIds: [`x:${id}`, `mail:${id}`] }) },
    {
      type: 'conversationOpened',
      conversation: aConversation({ id, threadId: id, customerId: `of-${id}`, identityId: `x:${id}` }),
    },
  ]),
]

const messageId = ({ conversationId, number }: { conversationId: string; number: number }) =>
  `${conversationId}-${number}`

const anyChange = (isRenamed: fc.Arbitrary<boolean>): fc.Arbitrary<Change> =>
  fc.oneof(
    fc
      .record({ at: placed, sentAt: instant, direction: pick('in', 'out'), text: fc.string({ unit: 'binary' }) })
      .map(({ at, sentAt, direction, text }): Change => ({
        type: 'messageArrived',
        message: aMessage({
          id: messageId(at),
          remoteId: messageId(at),
          conversationId: at.conversationId,
          sentAt,
          receivedAt: sentAt + 5,
          direction: direction === 'in' ? 'in' : 'out',
          text,
        }),
      })),
    fc
      .record({ at: placed, text: fc.string(), editedAt: instant, isRenamed })
      .map(({ at, text, editedAt, isRenamed }): Change => ({
        type: 'messageEdited',
        messageId: messageId(at),
        conversationId: at.conversationId,
        remoteId: isRenamed ? `${messageId(at)}-${editedAt}` : messageId(at),
        text,
        editedAt,
      })),
    fc.record({ at: placed, deletedAt: instant }).map(({ at, deletedAt }): Change => ({
      type: 'messageDeleted',
      messageId: messageId(at),
      conversationId: at.conversationId,
      deletedAt,
    })),
    placed.map((at): Change => ({ type: 'deletionSeen', accountId: 'x:shop', remoteId: `gone-${at.number}`, at: 1 })),
    fc
      .record({
        conversationId: pick(...conversationIds),
        at: instant,
        type: pick('conversationRead', 'conversationDone'),
      })
      .map((mark): Change => ({ ...mark, type: mark.type === 'conversationRead' ? mark.type : 'conversationDone' })),
    pick(...conversationIds).map((conversationId): Change => ({ type: 'conversationReopened', conversationId, at: 1 })),
    fc
      .record({ conversationId: pick(...conversationIds), tags: fc.subarray(['parcel', 'refund', 'Łódź']) })
      .map((tagged): Change => ({ type: 'conversationTagged', ...tagged, at: 1 })),
    fc
      .record({ at: placed, seenRevision: fc.integer({ min: 0, max: 5 }), text: fc.string({ minLength: 1 }) })
      .map(({ at, seenRevision, text }): Change => ({
        type: 'draftSaved',
        draft: {
          conversationId: at.conversationId,
          text,
          cursorAt: 0,
          answersMessageId: null,
          seenRevision,
          startedAt: 1,
          savedAt: 2,
        },
      })),
    fc.record({ at: placed, state: pick('sent', 'failed', 'discarded') }).map(({ at, state }): Change => {
      const delivery = state === 'sent' ? { ...deliveries.sent, sentAt: exportedAt } : deliveries.failed
      const discarded = { ...deliveries.discarded, discardedAt: exportedAt }
      return {
        type: 'replyQueued',
        reply: aReply({
          id: `reply-${at.number}`,
          conversationId: at.conversationId,
          answersMessageId: null,
          delivery: state === 'discarded' ? discarded : delivery,
        }),
      }
    }),
    fc
      .record({ at: instant, keys: fc.array(fc.integer({ min: 0, max: 9 }).map(String), { minLength: 1 }) })
      .map(({ at, keys }): Change => ({
        type: 'costsRecorded',
        accountId: 'x:shop',
        costs: keys.map((key) => ({ resource: 'post', key, usd: 0.005, at })),
      })),
    pick<Change>({ type: 'settingsChanged', settings: { theme: 'dark', undoPublicSeconds: 20 } }),
  )

/** As networks tell it: a message arrives once, is edited and deleted after that, and is not edited once it is gone. */
function asItHappens(changes: readonly Change[]): readonly Change[] {
  const alive = new Set<string>()
  const arrived = new Set<string>()
  return changes.filter((change) => {
    switch (change.type) {
      case 'messageArrived':
        if (arrived.has(change.message.id)) return false
        arrived.add(change.message.id)
        alive.add(change.message.id)
        return true
      case 'messageEdited':
        return alive.has(change.messageId)
      case 'messageDeleted':
        return alive.delete(change.messageId)
      default:
        return true
    }
  })
}

const anyShop = (isRenamed: fc.Arbitrary<boolean>) =>
  fc.array(anyChange(isRenamed), { maxLength: 120 }).map((changes) => [...openings, ...asItHappens(changes)])

async function exportTo(folder: string, store: Store): Promise<string> {
  const outcome = await exportShop({
    store,
    pictureStore: createMemoryPictures(),
    target: createExportTarget(folder),
    name: 'export',
    texts,
    now: exportedAt,
    onProgress: () => {},
    signal: new AbortController().signal,
  })
  if (!outcome.ok) throw new Error(outcome.error.code)
  return outcome.value.path
}

describe('an export imported into an empty shop', () => {
  it('gives the same shop, whatever has happened in it', async () => {
    await fc.assert(
      fc.asyncProperty(anyShop(fc.constant(true)), async (changes) => {
        const origin = createMemoryStore(changes)
        const copy = createMemoryStore()
        const outcome = await importing(copy, aSource(await shopJson(origin)))
        expect(outcome).toMatchObject({ ok: true, value: { clashing: 0, orphaned: 0, isCutShort: false } })
        expect(await shopFace(copy, importedAt)).toEqual(await shopFace(origin, importedAt))
      }),
      { numRuns: 300 },
    )
  }, 60_000)

  it('gives the same shop from disk to disk', async () => {
    const folder = await aFolder()
    const samples = fc.sample(anyShop(fc.boolean()), { numRuns: 6, seed: 3 })
    for (const [index, changes] of samples.entries()) {
      const origin = (await opened(join(folder, `origin-${index}`))).store
      const copy = (await opened(join(folder, `copy-${index}`))).store
      for (const change of changes) expect((await origin.commit(() => [change])).ok).toBe(true)
      const path = await exportTo(folder, origin)
      expect(await importing(copy, createExportSource(path))).toMatchObject({ ok: true })
      const face = await shopFace(copy, importedAt)
      expect(face).toEqual(await shopFace(origin, importedAt))

      // What was written is what the next start finds.
      await copy.close()
      const reopened = (await opened(join(folder, `copy-${index}`))).store
      const kept = [...face.replies].filter(([, reply]) => !isSettledLongAgo(reply, importedAt))
      expect({ ...(await shopFace(reopened, importedAt)), replies: new Map(kept) }).toEqual({
        ...face,
        replies: new Map(kept),
      })
    }
  }, 60_000)
})
