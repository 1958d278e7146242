import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import type { Delivery } from '#shared/domain/outbox/delivery'
import { openedShop } from '#test/builders/aShop'
import { aReply, deliveries } from '#test/builders/replies'
import { openStore } from '../../../src/main/store/openStore'
import type { Created } from './gateway'
import { judge, type Verdict } from './judge'

const now = Date.parse('2026-11-22T09:00:00Z')
const entry: Created = { replyId: 'reply', remoteId: '99', isTwin: false }

/** What the judge says of a shop with one reply, of which the network has made these. */
async function verdictOf(
  delivery: Delivery | null,
  created: readonly Created[],
  more: Partial<Parameters<typeof judge>[0]> = {},
): Promise<Partial<Verdict>> {
  const parent = await mkdtemp(join(tmpdir(), 'shopbell-judge-'))
  const folder = join(parent, 'shop')
  const opened = await openStore({ folder, now: () => now })
  if (!opened.ok) throw new Error(opened.error.code)
  const { store } = opened.value
  await store.commit(() => openedShop)
  if (delivery) await store.commit(() => [{ type: 'replyQueued', reply: aReply({ queuedAt: now, delivery }) }])
  await store.close()
  const onNetwork = created.map(({ remoteId }) => ({ remoteId, text: aReply().text, isPrivate: false }))
  const verdict = await judge({ folder, now, taken: ['reply'], lostDrafts: 0, created, onNetwork, ...more })
  await rm(parent, { recursive: true, force: true })
  const { problems: _words, replies: _count, ...numbers } = verdict
  return Object.fromEntries(Object.entries(numbers).filter(([, value]) => value !== 0))
}

const sent: Delivery = { ...deliveries.sent, sentAt: now }

describe('the judge of a fault run', () => {
  it('finds nothing where all is well', async () => {
    expect(await verdictOf(sent, [entry])).toEqual({})
    expect(await verdictOf({ ...deliveries.failed, failedAt: now }, [])).toEqual({})
  })

  it('finds a reply that the network has twice, and tells it from what a proxy doubled', async () => {
    expect(await verdictOf(sent, [entry, { ...entry, remoteId: '100' }])).toEqual({ duplicates: 1 })
    expect(await verdictOf(sent, [entry, { ...entry, remoteId: '100', isTwin: true }])).toEqual({ twins: 1 })
  })

  it('finds what the network has and nobody sent', async () => {
    const onNetwork = [{ remoteId: '7', text: 'What?', isPrivate: true }]
    expect(await verdictOf({ ...deliveries.failed, failedAt: now }, [], { onNetwork })).toEqual({ duplicates: 1 })
  })

  it('finds a reply that was taken and is gone, and a text that was written and is gone', async () => {
    expect(await verdictOf(null, [])).toEqual({ lost: 1 })
    expect(await verdictOf(sent, [entry], { lostDrafts: 2 })).toEqual({ lost: 2 })
  })

  it('finds a reply that is shown as sent and never was, or under an id the network does not have', async () => {
    expect(await verdictOf(sent, [])).toEqual({ lost: 1, falselySent: 1 })
    expect(await verdictOf({ ...sent, remoteId: '98' }, [entry])).toEqual({ falselySent: 1 })
  })

  it('finds a reply that is shown as failed although the network has it', async () => {
    expect(await verdictOf({ ...deliveries.failed, failedAt: now }, [entry])).toEqual({ falselyFailed: 1 })
  })

  it('counts what is still open without calling it lost', async () => {
    expect(await verdictOf({ ...deliveries.unconfirmed, nextLookAt: null }, [])).toEqual({ open: 1 })
  })
})
