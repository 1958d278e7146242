import { isPrivateKind } from '#shared/domain/conversations/isPrivateKind'
import { textsToSend } from '#shared/domain/drafts/textsToSend'
import { crisisSince } from '#shared/domain/crisis/crisisSince'
import { entriesOfPeople } from '#shared/domain/crisis/entriesOfPeople'
import { holdingFor } from '#shared/domain/crisis/holdingFor'
import type { HoldingReason } from '#shared/domain/crisis/holdingReason'
import { repliesByConversation } from '#shared/domain/crisis/repliesByConversation'
import type { Reply } from '#shared/domain/outbox/reply'
import { replyWindowClosesAt } from '#shared/domain/outbox/replyWindow'
import { fail, ok, type Result } from '#shared/domain/result'
import type { ConversationEntry, Shop } from '#shared/domain/shop/shop'
import { unresolvedField } from '#shared/domain/templates/unresolvedField'
import type { RequestOutput } from '#shared/ipc/contract'
import { breathe } from './breathe'
import type { CrisisMemory } from './crisisMemory'
import { holdingLanguage } from './holdingLanguage'
import type { HoldingMeans, TextsByLanguage } from './holdingMeans'
import { queueHoldingTexts } from './queueHoldingTexts'

export type HoldingTexts = {
  /** Whom they would go to now. Nothing is promised: who gets one is decided when they are sent. */
  preview(input: TextsByLanguage): Promise<Result<RequestOutput<'crisis.previewHolding'>>>
  /** Puts one text per person at most into the outbox. Fails before anything is queued, or tells how many were. */
  send(input: TextsByLanguage): Promise<Result<RequestOutput<'crisis.sendHolding'>>>
}

const atATime = 50
const mostNames = 6

export function createHoldingTexts(means: HoldingMeans): HoldingTexts {
  const { store, memory } = means

  async function preview(input: TextsByLanguage): Promise<RequestOutput<'crisis.previewHolding'>> {
    await memory.ready()
    const seen = emptyPreview(store.shop())
    const leftOut = new Map<HoldingReason, number>()
    const people = [...entriesNow(store.shop(), memory)]
    for (let at = 0; at < people.length; at += atATime) {
      const shop = store.shop()
      const replies = repliesByConversation(shop.replies.values())
      for (const [personId, entries] of people.slice(at, at + atATime)) {
        const { decision, conversationId } = holdingFor(shop, personId, entries, replies)
        const entry = shop.conversations.get(conversationId ?? '')
        const reason = !decision.isSent ? decision.reason : entry ? obstacle(means, shop, entry, input) : 'wroteNothing'
        if (reason !== null) leftOut.set(reason, (leftOut.get(reason) ?? 0) + 1)
        else if (entry) count(seen, shop, entry, input)
      }
      await breathe()
    }
    return { ...seen, leftOut: [...leftOut].map(([reason, count]) => ({ reason, count })) }
  }

  return {
    preview: async (input) => ok(await preview(input)),
    async send(input) {
      const { people, byLanguage } = await preview(input)
      if (people === 0) return ok({ queued: 0, leftOut: [] })
      for (const language of ['en', 'fr', 'pl'] as const) {
        const text = input.texts[language]
        if (byLanguage[language] > 0 && text.trim() === '') return fail({ code: 'textEmpty' })
        const field = unresolvedField(text)
        if (byLanguage[language] > 0 && field !== null) return fail({ code: 'unresolvedField', field })
      }
      const sent = await queueHoldingTexts(means, input, [...complainersNow(store.shop(), memory)])
      means.onSent()
      return sent
    },
  }
}

function complainersNow(shop: Shop, memory: CrisisMemory): ReadonlySet<string> {
  return memory.complainers(crisisSince(shop), 'anywhere')
}

function entriesNow(shop: Shop, memory: CrisisMemory): ReturnType<typeof entriesOfPeople> {
  return entriesOfPeople(shop, complainersNow(shop, memory), memory.conversationIds(crisisSince(shop)))
}

/** Why a text cannot go where it should, as far as that is known before the message it answers is read. */
function obstacle(
  { channelById, clock }: HoldingMeans,
  shop: Shop,
  entry: ConversationEntry,
  input: TextsByLanguage,
): HoldingReason | null {
  const { channelId, accountId, kind } = entry.conversation
  const channel = channelById(channelId)
  if (!channel || !shop.accounts.has(accountId)) return 'cannotReply'
  const { capabilities } = channel
  const isPrivate = isPrivateKind(kind)
  const closesAt = isPrivate ? replyWindowClosesAt(entry, capabilities) : null
  if (closesAt !== null && clock.now() >= closesAt) return 'cannotReply'
  const rule = isPrivate ? capabilities.privateLength : capabilities.publicLength
  const { signature } = shop.settings
  return textsToSend({ text: input.texts[holdingLanguage(entry, input)], rule, signature, canThread: false }).ok
    ? null
    : 'tooLong'
}

type Seen = Omit<RequestOutput<'crisis.previewHolding'>, 'leftOut'>

function emptyPreview(shop: Shop): Seen {
  return {
    people: 0,
    isPublic: 0,
    isPrivate: 0,
    byLanguage: { en: 0, fr: 0, pl: 0 },
    names: [],
    given: given(shop),
  }
}

function count(seen: Seen, shop: Shop, entry: ConversationEntry, input: TextsByLanguage): void {
  seen.people += 1
  if (isPrivateKind(entry.conversation.kind)) seen.isPrivate += 1
  else seen.isPublic += 1
  seen.byLanguage[holdingLanguage(entry, input)] += 1
  const identity = shop.identities.get(entry.conversation.identityId)
  if (identity && seen.names.length < mostNames) seen.names.push(identity.displayName || identity.handle)
}

/** What became of the holding texts since the last crisis began. */
function given(shop: Shop): Seen['given'] {
  const since = crisisSince(shop)
  const holding = [...shop.replies.values()].filter(({ isHolding, queuedAt }) => isHolding && queuedAt > since)
  const inState = (...states: readonly Reply['delivery']['state'][]) =>
    holding.filter(({ delivery }) => states.includes(delivery.state)).length
  return {
    waiting: inState('queued', 'sending', 'waiting', 'unconfirmed', 'handedOver'),
    sent: inState('sent'),
    failed: inState('failed'),
  }
}
