import { describe, expect, it } from 'vitest'

import { isInLane } from '#shared/domain/conversations/lanes'
import type { Change } from '#shared/domain/shop/change'
import type { RuleSets } from '#shared/domain/triage/ownerRules/ownerRule'
import { anAccount, anIdentity } from '#test/builders/arrivals'
import { aConversation, aCustomer, aMessage } from '#test/builders/conversations'
import { aVerdict } from '#test/builders/verdicts'
import { createMemoryStore } from '#test/fakes/memoryStore'
import { shippedTriage } from '#test/fakes/shippedTriage'
import type { Triage } from '../../../../src/main/services/ports'
import { createOwnerRules } from '../../../../src/main/services/triage/ownerRules'
import { createTriageRound } from '../../../../src/main/services/triage/triageRound'

/** Five customers, each with one public mention. */
const texts: Readonly<Record<string, string>> = {
  anna: 'The glaze on my bowl looks different from the picture, is that normal?',
  ben: 'Do you sell the GLAZE you use?',
  chloe: 'Do you ship to Norway?',
  dora: 'I love the glaze of my new cup, thank you!',
  emil: 'The glazed one is lovely',
}

function opened(name: string, at: number): readonly Change[] {
  const ids = { identityId: `x:${name}`, customerId: `c-${name}` }
  return [
    { type: 'identitySeen', identity: anIdentity({ id: ids.identityId, remoteId: name, displayName: name }) },
    { type: 'customerMet', customer: aCustomer({ id: ids.customerId, identityIds: [ids.identityId] }) },
    { type: 'conversationOpened', conversation: aConversation({ id: name, threadId: name, ...ids }) },
    {
      type: 'messageArrived',
      message: aMessage({
        ...{ id: `m-${name}`, remoteId: `r-${name}`, conversationId: name },
        ...{ text: texts[name] ?? 'One more glaze', sentAt: at, receivedAt: at },
      }),
    },
  ]
}

async function stage(triage: Triage = shippedTriage) {
  const store = createMemoryStore([
    { type: 'accountConnected', account: anAccount() },
    ...Object.keys(texts).flatMap((name, index) => opened(name, 1_000 + index)),
  ])
  let ids = 0
  let now = 10_000
  const clock = { now: () => (now += 1), after: () => () => {} }
  const means = { store, clock, newId: () => `rule-${(ids += 1)}`, log: () => {} }
  await createTriageRound({ ...means, triage: shippedTriage }).start()
  const rules = createOwnerRules({ ...means, triage })
  const verdicts = () => [...store.shop().conversations].map(([id, entry]) => [id, entry.verdicts] as const)
  const read = (name: string) => store.shop().conversations.get(name)?.urgency
  const isNegative = (name: string) => {
    const entry = store.shop().conversations.get(name)
    return entry !== undefined && isInLane(entry, 'negative')
  }
  const listed = async () => {
    const answer = await rules.list({ offset: 0, limit: 50 })
    return answer.ok ? answer.value.rules : []
  }
  return { store, means, rules, verdicts, read, isNegative, listed }
}

const readInLate: Change = {
  type: 'messageTriaged',
  ...{ conversationId: 'late', messageId: 'm-late', verdict: aVerdict({ tier: 1, by: 'model' }) },
}

const wish = (sets: RuleSets, words: readonly string[] | null = ['glaze'], conversationId = 'anna') => ({
  ...{ conversationId, words, sets },
  isOfCustomer: false,
})

async function saved(answer: ReturnType<Awaited<ReturnType<typeof stage>>['rules']['save']>) {
  const result = await answer
  if (!result.ok) throw new Error(result.error.code)
  return result.value
}

describe('a rule of the owner', () => {
  it('moves what waits to other lanes, and when it goes exactly the former verdicts are back', async () => {
    const { rules, verdicts, isNegative, read, listed } = await stage()
    const before = verdicts()
    expect(isNegative('ben')).toBe(false)
    // Whatever the models make of the others stays.
    const others = ['chloe', 'emil'].filter(isNegative)
    const { ruleId } = await saved(rules.save(wish({ messageClass: 'complaint', sentiment: 'negative', tier: 3 })))
    expect(Object.keys(texts).filter(isNegative).toSorted()).toEqual(['anna', 'ben', 'dora', ...others].toSorted())
    expect(read('ben')).toMatchObject({ tier: 3, by: 'owner', evidence: 'GLAZE', ruleIds: [ruleId] })
    expect((await listed()).map(({ rule, deciding }) => [rule.id, deciding])).toEqual([[ruleId, 3]])
    expect(await rules.drop(ruleId)).toEqual({ ok: true, value: undefined })
    expect(verdicts()).toEqual(before)
    expect(await listed()).toEqual([])
  })

  it('changes exactly what was counted before it was kept, in one commit with it', async () => {
    const { store, rules } = await stage()
    const counted = await rules.preview(wish({ tier: 3 }))
    expect(counted).toEqual({ ok: true, value: { messages: 3, others: 2 } })
    const written = store.log.length
    expect(await saved(rules.save(wish({ tier: 3 })))).toMatchObject({ messages: 3, others: 2 })
    expect(store.log.slice(written).map((commit) => commit.map(({ type }) => type))).toEqual([
      ['ownerRuleSaved', 'messageTriaged', 'messageTriaged', 'messageTriaged'],
    ])
    expect(await rules.preview(wish({ tier: 3 }))).toEqual({ ok: true, value: { messages: 0, others: 0 } })
  })

  it('holds for what waits in the open conversation alone, quoting it', async () => {
    const { rules, read, listed } = await stage()
    expect(await saved(rules.save(wish({ tier: 3 }, null, 'chloe')))).toMatchObject({ messages: 1, others: 0 })
    expect(read('chloe')?.tier).toBe(3)
    expect((await listed())[0]?.rule).toMatchObject({
      about: { conversationId: 'chloe', messageIds: ['m-chloe'] },
      example: { quote: 'Do you ship to Norway?', conversationId: 'chloe' },
    })
  })

  it('holds for one customer where the owner says so', async () => {
    const { rules, read, listed } = await stage()
    await rules.save({ ...wish({ tier: 3 }), isOfCustomer: true })
    expect([read('anna')?.by, read('ben')?.by === 'owner']).toEqual(['owner', false])
    expect((await listed())[0]?.customerName).toBe('anna')
  })

  it('takes the place of an earlier one about the same, and undoing brings that one back', async () => {
    const { rules, verdicts, read, listed } = await stage()
    const first = await saved(rules.save(wish({ tier: 3 })))
    const after = verdicts()
    const second = await saved(rules.save(wish({ tier: 1 }, ['Glaze'])))
    expect([read('ben')?.tier, (await listed()).map(({ rule }) => rule.id)]).toEqual([1, [second.ruleId]])
    await rules.undo(second.ruleId)
    expect((await listed()).map(({ rule }) => rule.id)).toEqual([first.ruleId])
    expect(verdicts()).toEqual(after)
  })

  it('comes back as it was when its removal is undone, once', async () => {
    const { rules, verdicts, listed } = await stage()
    const { ruleId } = await saved(rules.save(wish({ tier: 3 })))
    const [before, rule] = [verdicts(), (await listed())[0]]
    await rules.drop(ruleId)
    await rules.undo(ruleId)
    expect([verdicts(), (await listed())[0]]).toEqual([before, rule])
    await rules.drop(ruleId)
    await rules.undo(ruleId)
    expect(await rules.undo(ruleId)).toEqual({ ok: false, error: { code: 'notFound' } })
  })

  it('of several, the rest still holds when one goes', async () => {
    const { rules, read } = await stage()
    await rules.save(wish({ tier: 1 }, ['glaze', 'sell']))
    const { ruleId } = await saved(rules.save(wish({ tier: 3 })))
    expect(read('ben')?.tier).toBe(3)
    await rules.drop(ruleId)
    expect(read('ben')).toMatchObject({ tier: 1, by: 'owner', ruleIds: ['rule-1'] })
  })

  it('is kept and dropped one after another, however fast they come', async () => {
    const { rules, read, listed } = await stage()
    await Promise.all([
      rules.save(wish({ tier: 1 }, null)),
      rules.save(wish({ tier: 3 }, null)),
      rules.save(wish({ tier: 2 }, null)),
    ])
    expect([read('anna')?.tier, (await listed()).length]).toEqual([2, 1])
  })

  it('is not kept where the disk refuses it', async () => {
    const { store, rules, verdicts, listed } = await stage()
    const before = verdicts()
    store.failNextCommit({ code: 'diskFull' })
    expect(await rules.save(wish({ tier: 3 }))).toEqual({ ok: false, error: { code: 'diskFull' } })
    expect([verdicts(), await listed()]).toEqual([before, []])
  })

  it('also reaches what comes while the texts are being read', async () => {
    const { store, rules, read } = await stage()
    const { message } = store
    let reads = 0
    const slowly: typeof message = async (...at) => {
      reads += 1
      // The first is for the quotation.
      if (reads === 2) {
        await store.commit(() => [...opened('late', 9_000), readInLate])
      }
      return message(...at)
    }
    Object.assign(store, { message: slowly })
    expect(await saved(rules.save(wish({ tier: 3 })))).toMatchObject({ messages: 4, others: 3 })
    expect(read('late')).toMatchObject({ tier: 3, by: 'owner' })
  })

  it('goes though nobody can read, and what it decided is read again at the next start', async () => {
    const { store, means, rules, verdicts, read } = await stage({ triage: async () => null })
    const before = verdicts()
    const { ruleId } = await saved(rules.save(wish({ tier: 3 })))
    await rules.drop(ruleId)
    expect([store.shop().ownerRules.size, read('ben')?.tier]).toEqual([0, 3])
    await createTriageRound({ ...means, triage: shippedTriage }).start()
    expect(verdicts()).toEqual(before)
  })

  it('is about nothing where nothing waits', async () => {
    const { store, rules } = await stage()
    await store.commit(() => [{ type: 'conversationDone', conversationId: 'anna', at: 20_000 }])
    expect(await rules.save(wish({ tier: 3 }, null))).toEqual({ ok: false, error: { code: 'notFound' } })
  })
})
