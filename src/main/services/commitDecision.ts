import { fail, ok, type Result } from '#shared/domain/result'
import type { Change } from '#shared/domain/shop/change'
import type { Shop } from '#shared/domain/shop/shop'
import type { Store } from '../store/store'

export type Decision<T> = { readonly changes: readonly Change[]; readonly value: T }

/** Decides on the newest shop and writes it. A refusal writes nothing; its reason is the answer. */
export async function commitDecision<T>(store: Store, decide: (shop: Shop) => Result<Decision<T>>): Promise<Result<T>> {
  let decided: Result<Decision<T>> = fail({ code: 'unexpected' })
  const committed = await store.commit((shop) => {
    decided = decide(shop)
    return decided.ok ? decided.value.changes : []
  })
  if (!committed.ok) return committed
  return answerOf(decided)
}

function answerOf<T>(decided: Result<Decision<T>>): Result<T> {
  return decided.ok ? ok(decided.value.value) : decided
}
