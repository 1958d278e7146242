import type { LaneId } from '#shared/domain/conversations/inboxView'
import { nextLane, type LoopLane } from '#shared/domain/conversations/workLoop'
import { ask } from '../bridge/client'
import { useBridge } from '../bridge/useBridge'
import { navigate } from './navigate'
import { inboxRoute } from './routes'

export type WorkLoop = {
  /** To the top of a lane. */
  readonly openLane: (lane: LoopLane) => void
  /** On from a lane to the next that has something, null: to the first; to the end of the loop where nothing waits. */
  readonly goOn: (from: LaneId | null) => Promise<void>
}

/** The lanes one after another. Which comes next is asked for on purpose: a copy may still count what was just finished. */
export function useWorkLoop(): WorkLoop {
  const bridge = useBridge()
  const openLane = (lane: LoopLane): void => navigate({ page: 'inbox', lane, conversationId: null }, { replaces: true })
  return {
    openLane,
    goOn: async (from) => {
      const counts = await ask(bridge, 'inbox.lanes', null)
      const next = counts.ok ? nextLane(counts.value, from) : null
      if (next === null) navigate(inboxRoute, { replaces: true })
      else openLane(next)
    },
  }
}
