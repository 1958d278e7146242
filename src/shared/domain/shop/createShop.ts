import type { Account } from '../accounts/account'
import { createLaneOrders } from '../conversations/laneOrders'
import type { MutableCostDay } from '../costs/costDay'
import type { CrisisEvent } from '../crisis/crisisEvent'
import type { Customer, Identity } from '../customers/customer'
import type { CustomerHistory } from '../customers/customerHistory'
import type { Draft } from '../drafts/draft'
import type { Reply } from '../outbox/reply'
import { defaultSettings } from '../settings/defaultSettings'
import type { Settings } from '../settings/settings'
import type { Template } from '../templates/template'
import type { OwnerRule } from '../triage/ownerRules/ownerRule'
import { createShardedMap } from '../shardedMap'
import type { ConversationEntry, LaneOrders, MessagePlace, TemplateUse } from './shop'

/** The shop as its owner, the store, holds it; everyone else sees it as `Shop`. */
export type MutableShop = {
  settings: Settings
  crisis: readonly CrisisEvent[]
  readonly accounts: Map<string, Account>
  readonly identities: Map<string, Identity>
  readonly customers: Map<string, Customer>
  readonly histories: Map<string, CustomerHistory>
  readonly customerIdByIdentity: Map<string, string>
  readonly conversations: Map<string, ConversationEntry>
  readonly conversationIdByKey: Map<string, string>
  readonly conversationIdsByCustomer: Map<string, readonly string[]>
  readonly placeByRemoteKey: PlaceByRemoteKey
  readonly deletedRemoteKeys: Set<string>
  readonly lanes: LaneOrders
  readonly drafts: Map<string, Draft>
  readonly replies: Map<string, Reply>
  readonly templates: Map<string, Template>
  readonly templateUses: Map<string, TemplateUse>
  readonly ownerRules: Map<string, OwnerRule>
  readonly costs: Map<string, Map<string, MutableCostDay>>
}

/** As much of a map as the shop needs here, so that the store may keep it in a smaller form. */
export type PlaceByRemoteKey = Pick<Map<string, MessagePlace>, 'get' | 'has' | 'set' | 'delete'>

/** A shop on its first day. */
export function createShop(placeByRemoteKey: PlaceByRemoteKey = new Map()): MutableShop {
  return {
    settings: defaultSettings,
    crisis: [],
    accounts: new Map(),
    identities: createShardedMap(),
    customers: createShardedMap(),
    histories: createShardedMap(),
    customerIdByIdentity: createShardedMap(),
    conversations: createShardedMap(),
    conversationIdByKey: createShardedMap(),
    conversationIdsByCustomer: createShardedMap(),
    placeByRemoteKey,
    deletedRemoteKeys: new Set(),
    lanes: createLaneOrders(),
    drafts: new Map(),
    replies: new Map(),
    templates: new Map(),
    templateUses: new Map(),
    ownerRules: new Map(),
    costs: new Map(),
  }
}
