import { markChanges } from '#shared/domain/conversations/markChanges'
import { mostMarked, type Mark } from '#shared/domain/conversations/mark'
import { replacedMarks, takenBackMarks, type ReplacedMark } from '#shared/domain/conversations/takenBackMarks'
import { fail, ok, type Result } from '#shared/domain/result'
import type { Store } from '../store/store'
import type { Clock } from './ports'

type Means = { readonly store: Store; readonly clock: Clock; readonly newId: () => string }

/** What one action of the owner replaced, the newest first. */
type Action = { readonly id: string; readonly replaced: readonly ReplacedMark[] }

export type Marks = {
  /**
   * Marks conversations in one commit. `continues`: the action it belongs to, as one taking back; null: a new one. Answers how
   * many things changed, and by which id they are taken back; null: none did.
   */
  mark(
    conversationIds: readonly string[],
    mark: Mark,
    continues: string | null,
  ): Promise<Result<{ undoId: string | null; count: number }>>
  /** Gives everything an action touched its marks from before; `notFound`: it was too long ago, or is taken back. */
  undo(undoId: string): Promise<Result<{ count: number }>>
}

/** Actions that can be taken back, the newest last; older ones are done with. */
const mostActions = 20

export function createMarks({ store, clock, newId }: Means): Marks {
  let actions: readonly Action[] = []

  function keep(action: Action): void {
    actions = [...actions.filter(({ id }) => id !== action.id), action].slice(-mostActions)
  }

  /** What is marked must be here; whoever is muted may have conversations anywhere. */
  async function loaded(ids: readonly string[], mark: Mark): Promise<Result<void>> {
    const isOfCustomer = mark.type === 'vip' || mark.type === 'muted' || (mark.type === 'done' && mark.mutes)
    if (!isOfCustomer && ids.every((id) => store.shop().conversations.has(id))) return ok(undefined)
    return store.ready()
  }

  return {
    async mark(conversationIds, mark, continues) {
      const ready = await loaded(conversationIds, mark)
      if (!ready.ok) return ready
      if (!conversationIds.some((id) => store.shop().conversations.has(id))) return fail({ code: 'notFound' })
      let replaced: readonly ReplacedMark[] = []
      const written = await store.commit((shop) => {
        const changes = markChanges(shop, conversationIds, mark, clock.now())
        replaced = replacedMarks(shop, changes).toReversed()
        return changes
      })
      if (!written.ok) return written
      const known = actions.find(({ id }) => id === continues)
      if (replaced.length === 0) return ok({ undoId: known?.id ?? null, count: 0 })
      const action = { id: known?.id ?? newId(), replaced: [...replaced, ...(known?.replaced ?? [])] }
      keep(action)
      return ok({ undoId: action.id, count: replaced.length })
    },
    async undo(undoId) {
      const action = actions.find(({ id }) => id === undoId)
      if (action === undefined) return fail({ code: 'notFound' })
      let count = 0
      for (let at = 0; at < action.replaced.length; at += mostMarked) {
        const piece = action.replaced.slice(at, at + mostMarked)
        const written = await store.commit((shop) => takenBackMarks(shop, piece, clock.now()))
        if (!written.ok) {
          keep({ id: undoId, replaced: action.replaced.slice(at) })
          return written
        }
        count += piece.length
      }
      actions = actions.filter(({ id }) => id !== undoId)
      return ok({ count })
    },
  }
}
