import { writtenAt } from '#shared/domain/crisis/crisisMessage'
import type { DuplicateCluster } from '#shared/domain/crisis/nearDuplicates'
import type { Shop } from '#shared/domain/shop/shop'
import type { RequestOutput } from '#shared/ipc/contract'
import type { Complaint } from './crisisMemory'

export type ComplaintWithText = Complaint & { readonly text: string }
type Report = RequestOutput<'crisis.report'>

/** As many as anybody reads through in a storm. */
const mostClusters = 12
const mostConversations = 60
const longestText = 500

/** Clusters as the window shows them, and whoever is in none. */
export function clusterViews(
  shop: Shop,
  messages: readonly ComplaintWithText[],
  clusters: readonly DuplicateCluster[],
): Pick<Report, 'clusters' | 'moreClusters' | 'alone'> {
  const byId = new Map(messages.map((message) => [message.id, message]))
  const together = new Set(clusters.flatMap(({ ids }) => ids))
  const alone = messages.filter(({ id }) => !together.has(id))
  return {
    clusters: clusters.slice(0, mostClusters).map(({ typicalId, ids }) => {
      const members = ids.flatMap((id) => byId.get(id) ?? [])
      return {
        text: (byId.get(typicalId)?.text ?? '').slice(0, longestText),
        messages: members.length,
        people: new Set(members.map(({ personId }) => personId)).size,
        conversations: conversationsOf(shop, members),
      }
    }),
    moreClusters: Math.max(0, clusters.length - mostClusters),
    alone: { messages: alone.length, conversations: conversationsOf(shop, alone) },
  }
}

function conversationsOf(shop: Shop, messages: readonly ComplaintWithText[]) {
  const newest = messages.toSorted((one, other) => writtenAt(other) - writtenAt(one))
  const ids = [...new Set(newest.map(({ conversationId }) => conversationId))].slice(0, mostConversations)
  return ids.flatMap((conversationId) => {
    const conversation = shop.conversations.get(conversationId)?.conversation
    const identity = conversation && shop.identities.get(conversation.identityId)
    if (!conversation || !identity) return []
    const name = identity.displayName || identity.handle
    return [{ conversationId, name, channelId: conversation.channelId }]
  })
}
