import { fail, ok, type Result } from '#shared/domain/result'
import type { ConversationEntry } from '#shared/domain/shop/shop'
import type { WrittenRule } from '#shared/domain/triage/ownerRules/nextRule'
import type { OwnerRule } from '#shared/domain/triage/ownerRules/ownerRule'
import { ownerRuleLimits } from '#shared/domain/triage/ownerRules/ownerRuleLimits'
import type { Store } from '../../store/store'
import { waitingIds } from './waitingIds'

/** What the owner wants, seen from the conversation they look at. */
export type OwnersWish = {
  readonly conversationId: string
  /** Whenever all these words occur; null: only what waits in this conversation. */
  readonly words: readonly string[] | null
  /** Only messages of this conversation's customer. */
  readonly isOfCustomer: boolean
  readonly sets: OwnerRule['sets']
}

/** The wish as a rule about messages. `notFound`: nothing waits in the conversation. */
export async function writtenRule(store: Store, wish: OwnersWish): Promise<Result<WrittenRule>> {
  const { conversationId, words, isOfCustomer, sets } = wish
  const entry = store.shop().conversations.get(conversationId)
  const messageId = entry && tellingMessageId(entry)
  if (!entry || messageId === undefined) return fail({ code: 'notFound' })
  const message = await store.message(conversationId, messageId)
  if (!message.ok) return message
  const messageIds = waitingIds(entry).slice(-ownerRuleLimits.mostMessages)
  return ok({
    about: words === null ? { conversationId, messageIds } : { words: words.map((one) => one.trim()) },
    ...(isOfCustomer && words !== null && { from: entry.conversation.customerId }),
    sets,
    conversationId,
    quote: quoteOf(message.value?.text ?? ''),
  })
}

/** The message that says why the conversation stands where it does: the most urgent that waits, of several the newest. */
export function tellingMessageId(entry: ConversationEntry): string | undefined {
  const [first, ...others] = entry.verdicts
  if (first === undefined) return waitingIds(entry).at(-1)
  return others.reduce((best, one) => (one.tier >= best.tier ? one : best), first).messageId
}

function quoteOf(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim()
  const { longestQuote } = ownerRuleLimits
  return line.length > longestQuote ? `${line.slice(0, longestQuote - 1)}…` : line
}
