import type { Account } from '../accounts/account'
import type { MutableCostDay } from '../costs/costDay'
import type { Customer, Identity } from '../customers/customer'
import type { Draft } from '../drafts/draft'
import type { Reply } from '../outbox/reply'
import { defaultSettings, type Settings } from '../settings/settings'
import type { ConversationEntry } from './shop'

/** The shop as its owner, the store, holds it; everyone else sees it as `Shop`. */
export type MutableShop = {
  settings: Settings
  readonly accounts: Map<string, Account>
  readonly identities: Map<string, Identity>
  readonly customers: Map<string, Customer>
  readonly customerIdByIdentity: Map<string, string>
  readonly conversations: Map<string, ConversationEntry>
  readonly conversationIdByKey: Map<string, string>
  readonly conversationIdsByCustomer: Map<string, Set<string>>
  readonly placeByRemoteKey: Map<string, { readonly conversationId: string; readonly messageId: string }>
  readonly deletedRemoteKeys: Set<string>
  readonly drafts: Map<string, Draft>
  readonly replies: Map<string, Reply>
  readonly costs: Map<string, Map<string, MutableCostDay>>
}

/** A shop on its first day. */
export function createShop(): MutableShop {
  return {
    settings: defaultSettings,
    accounts: new Map(),
    identities: new Map(),
    customers: new Map(),
    customerIdByIdentity: new Map(),
    conversations: new Map(),
    conversationIdByKey: new Map(),
    conversationIdsByCustomer: new Map(),
    placeByRemoteKey: new Map(),
    deletedRemoteKeys: new Set(),
    drafts: new Map(),
    replies: new Map(),
    costs: new Map(),
  }
}
