import type { Account } from '../accounts/account'
import type { Conversation } from '../conversations/conversation'
import type { DoneReason } from '../conversations/doneReason'
import type { LaneId } from '../conversations/inboxView'
import type { CrisisEvent } from '../crisis/crisisEvent'
import type { SaleOutcome } from '../conversations/saleOutcome'
import type { Customer, Identity } from '../customers/customer'
import type { CustomerHistory } from '../customers/customerHistory'
import type { Cost } from '../costs/cost'
import type { Draft } from '../drafts/draft'
import type { Reply } from '../outbox/reply'
import type { Settings } from '../settings/settings'
import type { Template } from '../templates/template'
import type { OwnerRule } from '../triage/ownerRules/ownerRule'
import type { Urgency } from '../triage/urgency'
import type { MessageVerdict } from '../triage/verdict'
import type { SortedList } from '../sortedList'

/** What must be in memory of a message; its text stays on disk and is read when a conversation opens. */
export type MessageHead = {
  readonly id: string
  readonly remoteId: string
  /** Ids it had before edits that gave new ones, oldest first. */
  readonly earlierRemoteIds: readonly string[]
  readonly direction: 'in' | 'out'
  readonly sentAt: number
  readonly receivedAt: number
  readonly editedAt: number | null
  readonly isDeleted: boolean
  readonly isAutomatic: boolean
  /** A holding reply ("we are on it"): it acknowledges and answers nothing yet. */
  readonly isHolding?: boolean
  /** What the crisis watch makes of an inbound message; absent: it was never read. */
  readonly mood?: 'against' | 'other'
}

/** Where a message is, in the shop's own ids. */
export type MessagePlace = { readonly conversationId: string; readonly messageId: string }

/** A conversation with everything its messages and marks say about it; rebuilt change by change, never stored. */
export type ConversationEntry = {
  readonly conversation: Conversation
  /** Oldest first, by the network's time, then by remote id. Decoded when asked for: read it once, not in a loop. */
  readonly heads: readonly MessageHead[]
  /** Counts what the customer or another device did: a draft begun at a lower revision is behind. */
  readonly revision: number
  readonly snippet: string
  readonly snippetDirection: 'in' | 'out'
  readonly lastMessageAt: number
  /** The first inbound message nobody has answered or dismissed; null: nothing waits. */
  readonly waitingSince: number | null
  /** The first holding reply since then: the customer has been told that it is seen to. */
  readonly acknowledgedAt: number | null
  /** When the answer that waits is due by the shop's deadlines and hours; null: nothing waits, or it may wait for ever. */
  readonly dueAt: number | null
  /** When it comes to its turn: what waits is worked in this order (`priorityOf`), epoch ms. Null: nothing waits. */
  readonly turnAt: number | null
  /** What was read in the messages that wait, oldest first; a message that was not read yet has none. */
  readonly verdicts: readonly MessageVerdict[]
  /** What that comes to; null: nothing waits, or none of it was read. */
  readonly urgency: Urgency | null
  /** The language of the newest message that was read, ISO 639-1; null: none was. */
  readonly language: string | null
  readonly unreadCount: number
  readonly readAt: number
  readonly doneAt: number | null
  /** Why it was put aside unanswered; null: it was not, or without a reason. */
  readonly doneReason: DoneReason | null
  /** What became of a sale; null: nobody was about to buy. */
  readonly saleOutcome: SaleOutcome | null
  /** Its customer is muted: whatever waits in it waits for nobody. */
  readonly isMuted: boolean
  /** Words of the owner's own, sorted. */
  readonly tags: readonly string[]
}

/** Of a shop that is still being loaded: how many of a lane are not here yet. */
export type Unloaded = { readonly count: number }

/** One lane, kept in order with each change so that no request sorts. */
export type LaneOrder = {
  readonly entries: SortedList<ConversationEntry>
  /** The same ones, urgent first, then by deadline, where something waits in this lane. */
  readonly byDue: SortedList<ConversationEntry>
  unloaded: Unloaded
}

/** What cannot wait has no lane of its own: it is the beginning of the inbox by deadline. */
export type OrderedLaneId = Exclude<LaneId, 'now'>

export type LaneOrders = { readonly [L in OrderedLaneId]: LaneOrder }

/** Costs of one account on one UTC day (`2026-11-22`): the sum, and what was counted, by resource and key. */
export type CostDay = {
  readonly totalUsd: number
  readonly byResource: ReadonlyMap<Cost['resource'], { readonly count: number; readonly usd: number }>
  readonly counted: ReadonlySet<string>
}

/** How often a template was put into a reply, and when last, epoch ms. */
export type TemplateUse = { readonly count: number; readonly lastAt: number }

/**
 * The owner's whole state. A live view: it moves on with each commit, so never keep it across an `await`.
 * The things inside are values and never change.
 */
export type Shop = {
  readonly settings: Settings
  /** Every crisis there was, oldest first; replaced as a whole when one begins or ends. */
  readonly crisis: readonly CrisisEvent[]
  readonly accounts: ReadonlyMap<string, Account>
  readonly identities: ReadonlyMap<string, Identity>
  readonly customers: ReadonlyMap<string, Customer>
  /** By customer; one who has none wrote nothing lately. */
  readonly histories: ReadonlyMap<string, CustomerHistory>
  readonly customerIdByIdentity: ReadonlyMap<string, string>
  readonly conversations: ReadonlyMap<string, ConversationEntry>
  /** Conversation id by `conversationKey`. */
  readonly conversationIdByKey: ReadonlyMap<string, string>
  readonly conversationIdsByCustomer: ReadonlyMap<string, readonly string[]>
  /** Where a network's message is, by `remoteKey`; every id an edit ever gave it leads here. */
  readonly placeByRemoteKey: Pick<ReadonlyMap<string, MessagePlace>, 'get' | 'has'>
  readonly deletedRemoteKeys: ReadonlySet<string>
  /** Every lane in its order. */
  readonly lanes: LaneOrders
  readonly drafts: ReadonlyMap<string, Draft>
  /** Open replies, and those settled lately; what became of older ones is in their conversations. */
  readonly replies: ReadonlyMap<string, Reply>
  readonly templates: ReadonlyMap<string, Template>
  /** By template. */
  readonly templateUses: ReadonlyMap<string, TemplateUse>
  /** The owner's corrections, in the order they were made. */
  readonly ownerRules: ReadonlyMap<string, OwnerRule>
  /** By account, then by UTC day. */
  readonly costs: ReadonlyMap<string, ReadonlyMap<string, CostDay>>
}
