import type { Shop } from '../../shop/shop'
import type { OwnerRule } from './ownerRule'
import { ownerRuleLimits } from './ownerRuleLimits'

/**
 * Ids of rules that go to make room for one more: the oldest about single messages that no longer wait. Null: all that are
 * there still matter.
 */
export function roomForRule(
  shop: Pick<Shop, 'ownerRules' | 'conversations'>,
  replaced: number,
): readonly string[] | null {
  const over = shop.ownerRules.size - replaced + 1 - ownerRuleLimits.mostRules
  if (over <= 0) return []
  const spent = [...shop.ownerRules.values()].filter((rule) => isSpent(shop, rule)).map(({ id }) => id)
  return spent.length < over ? null : spent.slice(0, over)
}

function isSpent({ conversations }: Pick<Shop, 'conversations'>, { about }: OwnerRule): boolean {
  if (!('messageIds' in about)) return false
  const waiting = conversations.get(about.conversationId)?.verdicts ?? []
  return !waiting.some(({ messageId }) => about.messageIds.includes(messageId))
}
