import type { Account } from '#shared/domain/accounts/account'
import type { Conversation } from '#shared/domain/conversations/conversation'
import type { DoneReason } from '#shared/domain/conversations/doneReason'
import type { SaleOutcome } from '#shared/domain/conversations/saleOutcome'
import type { Cost } from '#shared/domain/costs/cost'
import type { CrisisEvent } from '#shared/domain/crisis/crisisEvent'
import type { Customer, Identity } from '#shared/domain/customers/customer'
import type { Draft } from '#shared/domain/drafts/draft'
import type { Reply } from '#shared/domain/outbox/reply'
import type { Template } from '#shared/domain/templates/template'
import type { Settings } from '#shared/domain/settings/settings'
import type { OwnerRule } from '#shared/domain/triage/ownerRules/ownerRule'
import type { OrderedLaneId, TemplateUse, Unloaded } from '#shared/domain/shop/shop'

import type { MessageVerdict } from '#shared/domain/triage/verdict'

import type { PackedHeads } from './headCodec'
import type { DirectoryPlace } from './indexDirectory'

/**
 * The index: everything the shop in memory is, derived from the log up to a point and written newest first, so that the
 * first screen is at its beginning. Its lines: header, state, one conversation each, history, loose people, directory, end.
 */
export const indexName = 'index.ndjson'

/** Raised whenever the same log gives another index: an index of another version is thrown away. */
export const indexVersion = 7

/** How far into the log the index reaches, and what is in it. */
export type IndexHeader = {
  readonly index: number
  /** Version of the log's lines it was made of. */
  readonly log: number
  readonly files: readonly { readonly name: string; readonly size: number }[]
  readonly lastNumber: number
  /** The last line the index knows, by file, place and checksum: the log must still hold it. */
  readonly lastLine: { readonly file: string; readonly offset: number; readonly length: number } | null
  /** Damage the owner has been told of. */
  readonly damagedLines: number
  readonly missing: number
  readonly conversations: number
  readonly lanes: Readonly<Record<OrderedLaneId, Unloaded>>
  /** File names by the numbers that packed places use. */
  readonly fileTable: readonly string[]
}

/** What the first screen needs beside its conversations: open replies, and the costs of the last weeks. */
export type IndexState = {
  readonly settings: Settings
  readonly crisis: readonly CrisisEvent[]
  readonly accounts: readonly Account[]
  readonly drafts: readonly Draft[]
  readonly replies: readonly Reply[]
  readonly costs: readonly IndexCosts[]
  /** Each with how it was used, if it was. */
  readonly templates: readonly (readonly [Template, TemplateUse | null])[]
  readonly ownerRules: readonly OwnerRule[]
}

/** What can come last: settled replies, older costs, and what was deleted before it came. */
export type IndexHistory = {
  readonly settled: readonly Reply[]
  readonly olderCosts: readonly IndexCosts[]
  readonly deletedRemoteKeys: readonly string[]
}

export type IndexCosts = {
  readonly accountId: string
  readonly day: string
  readonly totalUsd: number
  readonly byResource: readonly (readonly [Cost['resource'], { readonly count: number; readonly usd: number }])[]
  /** Kept for days on which the same thing may still be read again. */
  readonly counted: readonly string[]
}

/** One conversation with the person it is with. `s`: revision, snippet, its direction, and the moments. */
export type IndexConversation = {
  readonly c: Conversation
  readonly i: Identity | null
  readonly u: Customer | null
  readonly s: readonly [
    revision: number,
    snippet: string,
    snippetDirection: 'in' | 'out',
    lastMessageAt: number,
    waitingSince: number | null,
    unreadCount: number,
    readAt: number,
    doneAt: number | null,
    acknowledgedAt: number | null,
  ]
  readonly t?: readonly string[]
  /** Why it was put aside, and what became of a sale. */
  readonly d?: DoneReason
  readonly o?: SaleOutcome
  /** What was read in the messages that wait. */
  readonly v?: readonly MessageVerdict[]
  /** Language of the newest message that was read. */
  readonly l?: string | undefined
  /** What the customer has done lately: contacts, complaints, and how many of these wait. */
  readonly y?: readonly [contacts: readonly number[], complaints: readonly number[], openComplaints: number]
  readonly h: PackedHeads
}

/** People without a conversation: only damage leaves some. */
export type IndexLoose = { readonly identities: readonly Identity[]; readonly customers: readonly Customer[] }

/** How many conversation lines there are, so that a file that was cut short is known at once, and CRC-32 of all before. */
export type IndexEnd = { readonly end: number; readonly sum: number; readonly directory: DirectoryPlace }
