import type { Customer } from '../customers/customer'
import { defaultSettings } from '../settings/defaultSettings'
import { settingsSchema, type Settings } from '../settings/settings'
import type { Change } from '../shop/change'
import type { RecordOf } from './exportRecord'
import type { Decision, ImportBatch } from './importBatch'

/** A shop with nothing in it takes over the exported settings that its owner has not changed here. */
export function mergeSettings({ shop }: ImportBatch, { settings }: RecordOf<'settings'>): Decision {
  const isNew = shop.accounts.size === 0 && shop.conversations.size === 0
  const wanted = Object.entries(settings).filter(([name, value]) => isWanted(shop.settings, name, value))
  const changes: Change[] =
    isNew && wanted.length > 0
      ? [{ type: 'settingsChanged', settings: settingsSchema.partial().parse(Object.fromEntries(wanted)) }]
      : []
  return { fate: 'uncounted', kind: 'accounts', changes }
}

function isWanted(own: Settings, name: string, value: unknown): boolean {
  const key = settingsSchema.keyof().parse(name)
  return own[key] === defaultSettings[key] && own[key] !== value
}

/**
 * An account comes signed out, for sign-ins are never exported, and without its cursor: that may only follow when every
 * message it stands for is here.
 */
export function mergeAccount({ shop, fresh, means }: ImportBatch, { account }: RecordOf<'account'>): Decision {
  if (shop.accounts.has(account.id) || fresh.accounts.has(account.id))
    return { fate: 'known', kind: 'accounts', changes: [] }
  const signedOut = { ...account, signInEndedAt: account.signInEndedAt ?? means.now, cursor: {} }
  return { fate: 'added', kind: 'accounts', changes: [{ type: 'accountConnected', account: signedOut }] }
}

export function mergeIdentity({ shop, fresh }: ImportBatch, { identity }: RecordOf<'identity'>): Decision {
  const isKnown = shop.identities.has(identity.id) || fresh.identities.has(identity.id)
  if (isKnown) return { fate: 'known', kind: 'identities', changes: [] }
  return { fate: 'added', kind: 'identities', changes: [{ type: 'identitySeen', identity }] }
}

/** A customer the shop knows by one identity gets the others too, unless they are someone else's. */
export function mergeCustomer(batch: ImportBatch, { customer }: RecordOf<'customer'>): Decision {
  const free = customer.identityIds.filter((id) => customerIdOf(batch, id) === undefined)
  const ownerId = customer.identityIds.map((id) => customerIdOf(batch, id)).find((id) => id !== undefined)
  const owner = ownerId === undefined ? undefined : customerOf(batch, ownerId)
  if (owner) {
    const met: Change = { type: 'customerMet', customer: { ...owner, identityIds: [...owner.identityIds, ...free] } }
    return { fate: 'known', kind: 'customers', changes: free.length > 0 ? [met] : [] }
  }
  if (customerOf(batch, customer.id)) return { fate: 'clashing', kind: 'customers', changes: [] }
  return { fate: 'added', kind: 'customers', changes: [{ type: 'customerMet', customer }] }
}

export function customerIdOf({ shop, fresh }: ImportBatch, identityId: string): string | undefined {
  return fresh.customerIdByIdentity.get(identityId) ?? shop.customerIdByIdentity.get(identityId)
}

export function customerOf({ shop, fresh }: ImportBatch, customerId: string): Customer | undefined {
  return fresh.customers.get(customerId) ?? shop.customers.get(customerId)
}
