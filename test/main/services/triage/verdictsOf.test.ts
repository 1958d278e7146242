import { expect, it } from 'vitest'

import { mergeArrivals } from '#shared/domain/conversations/mergeArrivals'
import type { Change } from '#shared/domain/shop/change'
import type { MessageToTriage } from '#shared/domain/triage/triageMessage'
import { triageVersion } from '#shared/domain/triage/triaged'
import { aShop } from '#test/builders/aShop'
import { aMessageArrival, anAccount, anIdentity } from '#test/builders/arrivals'
import { anOwnerRule } from '#test/builders/ownerRules'
import { aVerdict } from '#test/builders/verdicts'
import { verdictsOf, withVerdicts } from '../../../../src/main/services/triage/verdictsOf'

const read: Change = {
  type: 'messageTriaged',
  conversationId: 'conversation',
  messageId: 'message',
  verdict: aVerdict({ language: 'pl' }),
}

function reader() {
  const asked: MessageToTriage[] = []
  const names: (readonly string[])[] = []
  const triage = async (messages: readonly MessageToTriage[], staffNames: readonly string[]) => {
    asked.push(...messages)
    names.push(staffNames)
    return messages.map(({ text }) => ({
      version: triageVersion,
      language: 'en',
      tier: text.includes('broken') ? (3 as const) : (1 as const),
      by: 'facts' as const,
      messageClass: 'complaint' as const,
      sentiment: 'negative' as const,
      facts: [],
    }))
  }
  return { triage: { triage }, asked, names }
}

it('puts what was read behind each message of a customer, in one commit with it, also behind an edit', async () => {
  const shop = aShop(read, { type: 'settingsChanged', settings: { ownerName: 'Anna Weber' } })
  const { triage, asked, names } = reader()
  const arrivals = [
    aMessageArrival({ remoteId: '10', text: 'it came broken', editedAt: 5_000 }),
    aMessageArrival({ remoteId: '12', text: 'hello', customer: anIdentity({ id: 'x:other', remoteId: 'other' }) }),
    aMessageArrival({ remoteId: '13', text: 'ours', direction: 'out' }),
  ]
  const verdicts = await verdictsOf(triage, shop, anAccount(), arrivals)
  let count = 0
  const changes = withVerdicts(
    mergeArrivals(shop, anAccount(), arrivals, { now: 9_000, newId: () => `id-${(count += 1)}` }),
    verdicts,
    shop,
  )
  const kinds = changes.map((change) =>
    change.type === 'messageTriaged' ? `read ${change.messageId} ${change.verdict.tier}` : change.type,
  )
  expect(kinds.slice(0, 2)).toEqual(['messageEdited', 'read message 3'])
  expect(kinds.filter((kind) => kind.startsWith('read'))).toHaveLength(2)
  expect(asked.map(({ text, lastLanguage }) => [text, lastLanguage])).toEqual([
    ['it came broken', 'pl'],
    ['hello', null],
  ])
  expect(names).toEqual([['Anna', 'Weber']])
})

it('leaves the changes as they are where nobody can read', async () => {
  const shop = aShop()
  const verdicts = await verdictsOf({ triage: async () => null }, shop, anAccount(), [aMessageArrival()])
  const changes: Change[] = [{ type: 'messageArrived', message: { ...aMessageArrival(), id: 'm' } as never }]
  expect(withVerdicts(changes, verdicts, shop)).toEqual(changes)
})

it('holds to the owner’s rules of the moment it is written, also in a conversation that begins with it', async () => {
  const { triage } = reader()
  const customer = anIdentity({ id: 'x:new', remoteId: 'new' })
  const arrivals = [
    aMessageArrival({ remoteId: '20', text: 'hello again', sentAt: 2_000 }),
    aMessageArrival({ remoteId: '21', text: 'hello there', threadId: 'new', customer }),
  ]
  const verdicts = await verdictsOf(triage, aShop(), anAccount(), arrivals)
  const shop = aShop(
    { type: 'ownerRuleSaved', rule: anOwnerRule({ about: { words: ['hello'] } }) },
    {
      type: 'ownerRuleSaved',
      rule: anOwnerRule({
        ...{ id: 'from', from: 'customer', about: { words: ['hello'] }, createdAt: 6_000 },
        sets: { sentiment: 'positive' },
      }),
    },
  )
  let count = 0
  const merged = mergeArrivals(shop, anAccount(), arrivals, { now: 9_000, newId: () => `id-${(count += 1)}` })
  const read = withVerdicts(merged, verdicts, shop).flatMap((one) =>
    one.type === 'messageTriaged' ? [one.verdict] : [],
  )
  expect(read.map(({ tier, by, ruleIds }) => ({ tier, by, ruleIds }))).toEqual([
    { tier: 3, by: 'owner', ruleIds: ['rule', 'from'] },
    { tier: 3, by: 'owner', ruleIds: ['rule'] },
  ])
})

it('finds the shop’s own words in what arrives', async () => {
  const settings = { staffNames: ['Zosia'], triggerWords: { en: ['hello'] } }
  const shop = aShop({ type: 'settingsChanged', settings })
  const { triage, names } = reader()
  const verdicts = await verdictsOf(triage, shop, anAccount(), [aMessageArrival({ text: 'Hello Zosia' })])
  expect([...verdicts.values()]).toMatchObject([{ words: ['hello'], namesOwner: true }])
  expect(names).toEqual([['Zosia']])
})
