import type { ChannelId } from '#shared/domain/accounts/channelId'
import { budgetLeft } from '#shared/domain/costs/spending'
import type { Profile } from '#shared/domain/customers/profile'
import { fail, ok, type Result } from '#shared/domain/result'
import type { Channel } from '../channels/channel'
import type { Store } from '../store/store'
import type { Clock } from './ports'
import type { WithSession } from './withSession'

/** Networks bill a profile once a UTC day; a day-old picture of a person is good enough. */
const keptMs = 24 * 60 * 60 * 1000

type Means = {
  readonly store: Store
  readonly channelById: (channelId: ChannelId) => Channel | null
  readonly withSession: WithSession
  readonly clock: Clock
}

export type CustomerProfiles = { load(conversationId: string): Promise<Result<Profile>> }

/** Profiles on demand, kept in memory only: what a person deletes at the network does not stay here. */
export function createCustomerProfiles({ store, channelById, withSession, clock }: Means): CustomerProfiles {
  const kept = new Map<string, Profile>()

  return {
    async load(conversationId) {
      const shop = store.shop()
      const conversation = shop.conversations.get(conversationId)?.conversation
      const identity = conversation && shop.identities.get(conversation.identityId)
      const profile = conversation && channelById(conversation.channelId)?.profile
      if (!conversation || !identity || !profile) return fail({ code: 'notFound' })
      const known = kept.get(identity.id)
      if (known && known.loadedAt + keptMs > clock.now()) return ok(known)
      const { accountId } = conversation
      const budget = budgetLeft(shop, accountId, clock.now())
      const answer = await withSession(
        accountId,
        (session) => profile(session, identity, budget),
        (result) => !result.ok && result.error.code === 'authExpired',
      )
      if (!answer.ok) return answer
      if (!answer.value.ok) return answer.value
      const loaded = answer.value.value
      kept.set(identity.id, loaded.profile)
      const recorded = await store.commit(() =>
        loaded.costs.length > 0 ? [{ type: 'costsRecorded', accountId, costs: [...loaded.costs] }] : [],
      )
      return recorded.ok ? ok(loaded.profile) : recorded
    },
  }
}
