import type { Health } from '#shared/domain/accounts/health'
import type { AppError } from '#shared/domain/errors'
import type { Shop } from '#shared/domain/shop/shop'

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

function newestInboundAt(shop: Shop, accountId: string): number | null {
  const times = [...shop.conversations.values()]
    .filter((entry) => entry.conversation.accountId === accountId)
    .map((entry) => entry.heads.findLast((head) => head.direction === 'in')?.sentAt ?? -Infinity)
  const newest = Math.max(-Infinity, ...times)
  return Number.isFinite(newest) ? newest : null
}
