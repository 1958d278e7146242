import fc from 'fast-check'

import { advance } from '#shared/domain/outbox/advance'
import { openReplies } from '#shared/domain/outbox/openReplies'
import { sentChanges } from '#shared/domain/outbox/sentChanges'
import { applyChange } from '#shared/domain/shop/applyChange'
import type { Change } from '#shared/domain/shop/change'
import { createShop } from '#shared/domain/shop/createShop'
import type { Shop } from '#shared/domain/shop/shop'
import { anAccount, anIdentity } from '#test/builders/arrivals'
import { aConversation, aCustomer, aMessage } from '#test/builders/conversations'
import { aReply } from '#test/builders/replies'

/** A shop's life as commits, and what the network really got of it. */
export type History = {
  readonly commits: readonly (readonly Change[])[]
  /** Replies the network has, by whatever the shop knows of it. */
  readonly delivered: ReadonlySet<string>
  readonly erased: ReadonlySet<string>
}

const steps = [
  'arrive',
  'arrive',
  'queue',
  'queue',
  'send',
  'sendUnheard',
  'defer',
  'refuse',
  'takeBack',
  'delete',
  'draft',
  'done',
  'tag',
  'theme',
  'erase',
] as const
type Step = { readonly what: (typeof steps)[number]; readonly who: number }

const stepArbitrary = fc.record({ what: fc.constantFrom(...steps), who: fc.nat({ max: 2 }) })

export const historyArbitrary: fc.Arbitrary<History> = fc
  .array(stepArbitrary, { minLength: 5, maxLength: 40 })
  .map(lived)

const idOf = (kind: string, who: number): string => `${kind}${who}`

function lived(all: readonly Step[]): History {
  const shop = createShop()
  const commits: (readonly Change[])[] = []
  const delivered = new Set<string>()
  const erased = new Set<string>()
  const commit = (changes: readonly Change[]): void => {
    if (changes.length === 0) return
    commits.push(changes)
    for (const change of changes) applyChange(shop, change)
  }
  commit([{ type: 'accountConnected', account: anAccount() }])
  all.forEach(({ what, who }, index) => {
    const at = 2_000_000 + index * 1_000
    const conversationId = idOf('conversation', who)
    if (what === 'arrive' && !erased.has(idOf('customer', who))) commit(arrival(shop, who, index, at))
    if (!shop.conversations.has(conversationId)) return
    switch (what) {
      case 'queue':
        return commit([{ type: 'replyQueued', reply: aReply({ id: `reply${index}`, conversationId, queuedAt: at }) }])
      case 'send':
      case 'sendUnheard':
      case 'defer':
      case 'refuse':
        return attemptOne(shop, commit, delivered, { what, who, at })
      case 'takeBack': {
        const reply = openReplies(shop).find(({ delivery }) => delivery.state === 'queued')
        if (!reply) return
        return commit([
          { type: 'deliveryAdvanced', replyId: reply.id, delivery: advance(reply.delivery, { type: 'discarded' }, at) },
        ])
      }
      case 'delete': {
        const head = shop.conversations.get(conversationId)?.heads.find(({ isDeleted }) => !isDeleted)
        return head && commit([{ type: 'messageDeleted', conversationId, messageId: head.id, deletedAt: at }])
      }
      case 'draft':
        return commit([
          {
            type: 'draftSaved',
            draft: {
              conversationId,
              text: `Draft ${index}`,
              cursorAt: 0,
              answersMessageId: null,
              seenRevision: 0,
              startedAt: at,
              savedAt: at,
            },
          },
        ])
      case 'done':
        return commit([{ type: 'conversationDone', conversationId, at }])
      case 'tag':
        return commit([{ type: 'conversationTagged', conversationId, tags: [`tag${index}`], at }])
      case 'theme':
        return commit([{ type: 'settingsChanged', settings: { theme: index % 2 ? 'dark' : 'light' } }])
      case 'erase':
        erased.add(idOf('customer', who))
        return commit([{ type: 'customerErased', customerId: idOf('customer', who), at }])
    }
  })
  return { commits, delivered, erased }
}

function arrival(shop: Shop, who: number, index: number, at: number): readonly Change[] {
  const [conversationId, customerId, identityId] = ['conversation', 'customer', 'identity'].map((kind) =>
    idOf(kind, who),
  )
  if (!conversationId || !customerId || !identityId) return []
  const isNew = !shop.conversations.has(conversationId)
  const first: readonly Change[] = [
    { type: 'identitySeen', identity: anIdentity({ id: identityId, displayName: `Customer ${who}` }) },
    { type: 'customerMet', customer: aCustomer({ id: customerId, identityIds: [identityId] }) },
    {
      type: 'conversationOpened',
      conversation: aConversation({ id: conversationId, customerId, identityId, threadId: `thread${who}` }),
    },
  ]
  const message = aMessage({ id: `in${index}`, remoteId: `7${index}`, conversationId, sentAt: at, receivedAt: at })
  return [...(isNew ? first : []), { type: 'messageArrived', message }]
}

function attemptOne(
  shop: Shop,
  commit: (changes: readonly Change[]) => void,
  delivered: Set<string>,
  {
    what,
    who,
    at,
  }: { readonly what: 'send' | 'sendUnheard' | 'defer' | 'refuse'; readonly who: number; readonly at: number },
): void {
  const next = openReplies(shop).find(
    ({ delivery, conversationId }) =>
      (delivery.state === 'queued' || delivery.state === 'waiting') && conversationId === idOf('conversation', who),
  )
  if (!next) return
  const sending = advance(next.delivery, { type: 'started' }, at)
  commit([{ type: 'deliveryAdvanced', replyId: next.id, delivery: sending }])
  const reply = { ...next, delivery: sending }
  if (what === 'send') {
    delivered.add(next.id)
    commit(sentChanges(shop, reply, { type: 'accepted', remoteId: `9${next.id}`, permalink: null, costs: [] }, at))
  }
  // The network has it, and the computer went off before that was written.
  if (what === 'sendUnheard') delivered.add(next.id)
  if (what === 'defer') {
    const delivery = advance(sending, { type: 'deferred', retryAt: at + 5_000, reason: { code: 'offline' } }, at)
    commit([{ type: 'deliveryAdvanced', replyId: next.id, delivery }])
  }
  if (what === 'refuse') {
    const delivery = advance(sending, { type: 'refused', reason: { code: 'replyNotAllowed' } }, at)
    commit([{ type: 'deliveryAdvanced', replyId: next.id, delivery }])
  }
}
