import type { Change } from '#shared/domain/shop/change'
import type { Shop } from '#shared/domain/shop/shop'
import type { Store } from '../../../src/main/store/store'
import type { Busy } from './busy'
import type { KillSwitch } from './killSwitch'
import type { KillPoint } from './protocol'

/** The real store, with the points at which the process dies before or after something is on disk. */
export function createKillingStore(store: Store, killAt: KillSwitch, busy: Busy): Store {
  const passAll = (points: ReturnType<typeof pointsOf>, when: 'before' | 'after') => {
    for (const { what, isPrivate } of points) killAt(`${when}-${what}` as KillPoint, isPrivate)
  }
  return {
    ...store,
    commit: (decide) =>
      busy.watched(async () => {
        let points: ReturnType<typeof pointsOf> = []
        const outcome = await store.commit((shop) => {
          const changes = decide(shop)
          points = pointsOf(shop, changes)
          passAll(points, 'before')
          return changes
        })
        if (outcome.ok) passAll(points, 'after')
        return outcome
      }),
    message: (...parts) => busy.watched(() => store.message(...parts)),
    messages: (...parts) => busy.watched(() => store.messages(...parts)),
    ready: () => busy.watched(() => store.ready()),
  }
}

function pointsOf(shop: Shop, changes: readonly Change[]) {
  return changes.flatMap((change) => {
    if (change.type === 'replyQueued') return [{ what: 'queue-write', isPrivate: change.reply.isPrivate }]
    if (change.type !== 'deliveryAdvanced') return []
    const isPrivate = shop.replies.get(change.replyId)?.isPrivate ?? false
    if (change.delivery.state === 'sending') return [{ what: 'marker', isPrivate }]
    return change.delivery.state === 'sent' ? [{ what: 'sent-write', isPrivate }] : []
  })
}
