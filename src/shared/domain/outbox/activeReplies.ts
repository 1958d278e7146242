import type { Shop } from '../shop/shop'
import { openReplies } from './openReplies'
import type { Reply } from './reply'

/** The replies the sender still has to do with, oldest first; those of accounts whose sign-in has ended rest. */
export function activeReplies(shop: Shop): readonly Reply[] {
  return openReplies(shop).filter((reply) => isActive(reply) && isSignedIn(shop, reply.accountId))
}

function isActive({ route, delivery: { state } }: Reply): boolean {
  if (route === 'web') return false
  return state === 'queued' || state === 'waiting' || state === 'sending' || state === 'unconfirmed'
}

function isSignedIn(shop: Shop, accountId: string): boolean {
  return shop.accounts.get(accountId)?.signInEndedAt === null
}
