import { rm } from 'node:fs/promises'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import type { Change } from '#shared/domain/shop/change'
import { openedShop } from '#test/builders/aShop'
import { anAccount, anIdentity } from '#test/builders/arrivals'
import { aConversation, aCustomer, aMessage } from '#test/builders/conversations'
import { anOwnerRule } from '#test/builders/ownerRules'
import { aTemplate } from '#test/builders/templates'
import { aReply, deliveries } from '#test/builders/replies'

import { previewRestore, type RestorePreview } from '../../../../src/main/store/backups/restorePreview'
import { formatVersion } from '../../../../src/main/store/logLine'
import { createNodeDisk } from '../../../../src/main/store/nodeDisk'
import { aFolder, bytesBelow, december } from '../shopFolder'
import { writeCommits } from './aLog'

const file = '2026-11.ndjson'
const none = { total: 0, first: [] }
const nothing: RestorePreview = {
  conversations: { goes: none, comesBack: none, changes: none },
  messages: { goes: none, comesBack: none },
  drafts: { goes: none, comesBack: none, changes: none },
  replies: { goes: none, settled: none, toDecide: none },
  templates: { goes: none, comesBack: none, changes: none },
  ownerRules: { goes: none, comesBack: none, changes: none },
  settings: [],
  accounts: { goes: none, comesBack: none, changes: none },
  erasedCustomers: none,
}
const one = <T>(value: T) => ({ total: 1, first: [value] })

/** What going back from `now` to `backup` would change; neither of them is touched. */
async function preview(backup: readonly (readonly Change[])[], now: readonly (readonly Change[])[]) {
  const [past, present] = [await aFolder(), await aFolder()]
  await writeCommits(past, file, backup)
  await writeCommits(present, file, now)
  const before = [await bytesBelow(past), await bytesBelow(present)]
  const outcome = await previewRestore({
    disk: createNodeDisk(),
    backupLog: join(past, 'log'),
    currentLog: join(present, 'log'),
    newestVersion: formatVersion,
    now: december,
  })
  expect([await bytesBelow(past), await bytesBelow(present)]).toEqual(before)
  await Promise.all([past, present].map((folder) => rm(folder, { recursive: true })))
  if (!outcome.ok) throw new Error(outcome.error.code)
  return outcome.value
}

const since = async (...changes: readonly Change[]) => preview([openedShop], [openedShop, changes])

function meeting(id: string, name: string): readonly Change[] {
  return [
    { type: 'identitySeen', identity: anIdentity({ id: `x:${id}`, displayName: name, handle: `${id}-handle` }) },
    { type: 'customerMet', customer: aCustomer({ id, identityIds: [`x:${id}`] }) },
    {
      type: 'conversationOpened',
      conversation: aConversation({ id: `with-${id}`, customerId: id, identityId: `x:${id}` }),
    },
    { type: 'messageArrived', message: aMessage({ id: `from-${id}`, conversationId: `with-${id}`, remoteId: id }) },
  ]
}

function aDraft(text: string, conversationId = 'conversation'): Change {
  return {
    type: 'draftSaved',
    draft: { conversationId, text, cursorAt: 0, answersMessageId: null, seenRevision: 0, startedAt: 1, savedAt: 2 },
  }
}

const queued = (id: string): Change => ({ type: 'replyQueued', reply: aReply({ id }) })
const advanced = (replyId: string, state: keyof typeof deliveries): Change => ({
  type: 'deliveryAdvanced',
  replyId,
  delivery: deliveries[state],
})

describe('the preview of a restore', () => {
  it('of what is there anyway shows nothing', async () => {
    expect(await preview([openedShop], [openedShop])).toEqual(nothing)
  })

  it('names the conversations and messages that go, by their customers', async () => {
    expect(await since(...meeting('b', 'Jan Nowak'))).toEqual({
      ...nothing,
      conversations: { ...nothing.conversations, goes: one({ id: 'with-b', customerName: 'Jan Nowak' }) },
      messages: { ...nothing.messages, goes: one({ conversationId: 'with-b', messageId: 'from-b' }) },
    })
  })

  it('names the conversations and messages that come back', async () => {
    expect(await preview([openedShop, meeting('b', '')], [openedShop])).toEqual({
      ...nothing,
      conversations: { ...nothing.conversations, comesBack: one({ id: 'with-b', customerName: 'b-handle' }) },
      messages: { ...nothing.messages, comesBack: one({ conversationId: 'with-b', messageId: 'from-b' }) },
    })
  })

  it('holds at most fifty of a kind and counts all', async () => {
    const many = Array.from({ length: 120 }, (_, index) => meeting(`c${index}`, 'Somebody')).flat()
    const { conversations, messages } = await since(...many)
    for (const { total, first } of [conversations.goes, messages.goes]) {
      expect([total, first.length]).toEqual([120, 50])
    }
  })

  it('names what the owner decided otherwise: done, tags, settings, accounts', async () => {
    const other = anAccount({ id: 'x:other' })
    const shown = await since(
      { type: 'conversationDone', conversationId: 'conversation', at: 5 },
      { type: 'settingsChanged', settings: { theme: 'dark', language: 'system' } },
      { type: 'accountConnected', account: other },
      { type: 'accountOptionsChanged', accountId: 'x:shop', options: { brandTerms: ['pots'], dailyLimitUsd: 2 } },
      { type: 'cursorMoved', accountId: 'x:shop', cursor: { mentions: '99' } },
    )
    expect(shown).toEqual({
      ...nothing,
      conversations: {
        ...nothing.conversations,
        changes: one({ id: 'conversation', customerName: 'Marta Kowalska' }),
      },
      settings: ['theme'],
      accounts: { goes: one('x:other'), comesBack: none, changes: one('x:shop') },
    })
    const tagged = await since({ type: 'conversationTagged', conversationId: 'conversation', tags: ['vip'], at: 5 })
    expect(tagged.conversations.changes.total).toBe(1)
    const signedOut = await since({ type: 'accountSignInEnded', accountId: 'x:shop', at: 5 })
    expect(signedOut.accounts.changes).toEqual(one('x:shop'))
  })

  it('names drafts that go, come back or have other words', async () => {
    expect((await since(aDraft('New'))).drafts).toEqual({ ...nothing.drafts, goes: one('conversation') })
    const dropped: Change = { type: 'draftDropped', conversationId: 'conversation', at: 5 }
    const both: readonly (readonly Change[])[] = [openedShop, [aDraft('Old')]]
    expect((await preview(both, [...both, [dropped]])).drafts).toEqual({
      ...nothing.drafts,
      comesBack: one('conversation'),
    })
    expect((await preview(both, [...both, [aDraft('New')]])).drafts).toEqual({
      ...nothing.drafts,
      changes: one('conversation'),
    })
  })

  it('names templates that go, come back or say something else; saved without a change is none', async () => {
    const saved = (parts: Parameters<typeof aTemplate>[0]): Change => ({
      type: 'templateSaved',
      template: aTemplate(parts),
    })
    const backup = [openedShop, [saved({ id: 'gone' }), saved({ id: 'same' }), saved({ id: 'other' })]]
    const dropped: Change = { type: 'templateDropped', templateId: 'gone', at: 5 }
    const later = [dropped, saved({ id: 'same', updatedAt: 9 }), saved({ id: 'other', tone: 'short' }), saved({})]
    expect((await preview(backup, [...backup, later])).templates).toEqual({
      goes: one('t-1'),
      comesBack: one('gone'),
      changes: one('other'),
    })
  })

  it('names rules of the owner that go, come back or say something else', async () => {
    const saved = (id: string, tier: 1 | 3 = 3): Change => ({
      type: 'ownerRuleSaved',
      rule: anOwnerRule({ id, sets: { tier } }),
    })
    const backup = [openedShop, [saved('gone'), saved('other')]]
    const later: Change[] = [{ type: 'ownerRuleDropped', ruleId: 'gone', at: 5 }, saved('other', 1), saved('new')]
    expect((await preview(backup, [...backup, later])).ownerRules).toEqual({
      goes: one('new'),
      comesBack: one('gone'),
      changes: one('other'),
    })
  })

  it('tells replies that go from those that stay sent and those to decide about', async () => {
    const backup = [openedShop, [queued('left'), queued('waits')]]
    const now = [...backup, [advanced('left', 'sent'), queued('new')]]
    expect((await preview(backup, now)).replies).toEqual({
      goes: one('new'),
      settled: one('left'),
      toDecide: one('waits'),
    })
  })

  it('does not let go what was sent since, for that stays', async () => {
    const sent: readonly Change[] = [
      queued('reply'),
      advanced('reply', 'sent'),
      { type: 'messageArrived', message: aMessage({ id: 'reply', remoteId: '99', direction: 'out' }) },
    ]
    expect(await since(...sent)).toEqual(nothing)
  })

  it('says who stays erased, and that nothing of theirs comes back', async () => {
    expect(await since({ type: 'customerErased', customerId: 'customer', at: 5 })).toEqual({
      ...nothing,
      erasedCustomers: one('customer'),
    })
  })

  it('is refused for what a newer program wrote', async () => {
    const folder = await aFolder()
    await writeCommits(folder, file, [openedShop])
    const log = join(folder, 'log')
    const sources = { disk: createNodeDisk(), backupLog: log, currentLog: log, now: december }
    expect(await previewRestore({ ...sources, newestVersion: formatVersion - 1 })).toEqual({
      ok: false,
      error: { code: 'shopIsNewer', version: formatVersion },
    })
  })
})
