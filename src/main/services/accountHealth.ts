import type { Health } from '#shared/domain/accounts/health'
import type { AppError } from '#shared/domain/errors'
import type { ConversationEntry, Shop } from '#shared/domain/shop/shop'

/** What the poller saw of an account since the app started; times in epoch ms. */
export type Observed = {
  readonly skipped: number
  readonly lastGoodAt: number | null
  readonly nextAt: number | null
  readonly error: AppError | null
}

/** How an account is doing, for the screen. A dead sign-in outweighs everything else. */
export function accountHealth(shop: Shop, accountId: string, seen: Observed): Health {
  const account = shop.accounts.get(accountId)
  const isEnded = account?.signInEndedAt !== null
  return {
    state: isEnded ? 'signInEnded' : stateOf(seen),
    lastGoodFetchAt: seen.lastGoodAt,
    nextFetchAt: isEnded ? null : seen.nextAt,
    newestMessageAt: newestInboundAt(shop, accountId),
    error: isEnded ? { code: 'authExpired' } : seen.error,
    skippedCount: seen.skipped,
  }
}

function stateOf({ error, lastGoodAt }: Observed): Health['state'] {
  if (!error) return lastGoodAt === null ? 'starting' : 'good'
  return error.code === 'spendingLimitReached' || error.code === 'outOfCredits' || error.code === 'usageCapReached'
    ? 'paused'
    : 'troubled'
}

/** Looks into few conversations, however many there are: most cannot hold a newer message than one already found. */
function newestInboundAt({ lanes }: Shop, accountId: string): number | null {
  let newest = -Infinity

  function look(entry: ConversationEntry): void {
    if (entry.conversation.accountId !== accountId || entry.lastMessageAt <= newest) return
    const inbound = entry.heads.findLast((head) => head.direction === 'in')
    newest = Math.max(newest, inbound?.sentAt ?? -Infinity)
  }

  for (const chunk of lanes.inbox.entries.chunks) chunk.forEach(look)
  // Newest first: what follows one that is too old is older still.
  for (const lane of [lanes.waiting, lanes.done]) {
    for (const chunk of lane.entries.chunks) {
      if ((chunk[0]?.lastMessageAt ?? 0) <= newest) break
      chunk.forEach(look)
    }
  }
  return Number.isFinite(newest) ? newest : null
}
