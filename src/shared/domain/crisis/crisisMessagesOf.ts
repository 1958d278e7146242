import type { Conversation } from '../conversations/conversation'
import { isPrivateKind } from '../conversations/isPrivateKind'
import type { Shop } from '../shop/shop'
import type { CrisisMark } from './crisisMarks'
import type { CrisisMessage } from './crisisMessage'
import { personOf } from './personOf'

/** The messages these marks stand for. Of sentiment and tier only what `isAgainstShop` asks is left. */
export function crisisMessagesOf(
  shop: Pick<Shop, 'customerIdByIdentity' | 'identities'>,
  conversation: Conversation,
  marks: readonly CrisisMark[],
): readonly CrisisMessage[] {
  const identity = shop.identities.get(conversation.identityId)
  const personId = personOf(shop, conversation)
  const isPublic = !isPrivateKind(conversation.kind)
  return marks.map(({ id, sentAt, receivedAt, isAgainst }) => ({
    id,
    personId,
    sentAt,
    receivedAt,
    isPublic,
    sentiment: isAgainst ? 'negative' : 'neutral',
    tier: 2,
    isVerified: identity?.isVerified ?? false,
    followerCount: identity?.followerCount ?? null,
  }))
}
