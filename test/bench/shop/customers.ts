import type { ChannelId } from '#shared/domain/accounts/channelId'
import type { Identity } from '#shared/domain/customers/customer'
import type { Change } from '#shared/domain/shop/change'

import type { People } from './people'
import type { Random } from './random'

/** Customers who may come back, on each channel. */
const remembered = 400

export type Known = { readonly identity: Identity; readonly customerId: string }

export type Customers = {
  /** Somebody who writes: one in six has written before. `changes` are empty for those. */
  writer(channelId: ChannelId, at: number): Known & { readonly changes: readonly Change[] }
}

export function createCustomers(people: People, random: Random): Customers {
  const byChannel = new Map<ChannelId, Known[]>()

  return {
    writer: (channelId, at) => {
      const known = byChannel.get(channelId) ?? []
      byChannel.set(channelId, known)
      const back = random.chance(0.16) ? known[random.whole(known.length)] : undefined
      if (back) return { ...back, changes: [] }
      const identity = people.identity(channelId)
      const customerId = random.id()
      known[known.length < remembered ? known.length : random.whole(remembered)] = { identity, customerId }
      const customer = { id: customerId, identityIds: [identity.id], firstSeenAt: at }
      return {
        identity,
        customerId,
        changes: [
          { type: 'identitySeen', identity },
          { type: 'customerMet', customer },
        ],
      }
    },
  }
}
