import type { LaneId } from '#shared/domain/conversations/inboxView'
import type { Mark } from '#shared/domain/conversations/mark'
import { isWaitingLane } from '#shared/domain/conversations/workLoop'
import { useMarks } from '../bridge/useMarks'
import type { InboxList } from '../features/inbox/useInboxList'
import type { Selection } from '../features/inbox/useSelection'
import { useWorkLoop } from './useWorkLoop'

type Args = {
  readonly lane: LaneId
  readonly list: InboxList
  readonly conversationId: string | null
  readonly selection: Selection
  readonly show: (id: string | null, replaces?: boolean) => void
}

export type Finishing = {
  /** Marks what is selected, or the open conversation, which the next one replaces. `goesOn`: out of any list into the loop. */
  readonly finish: (mark: Mark, goesOn?: boolean) => Promise<void>
  readonly markSelected: (mark: Mark) => Promise<void>
  /** The open conversation was finished otherwise: on to the next. */
  readonly moveOn: () => void
  readonly undo: () => Promise<void>
}

/** The queue moves on by itself: to the next of the list, and from an empty lane to the next that has something. */
export function useFinishing({ lane, list, conversationId, selection, show }: Args): Finishing {
  const marks = useMarks()
  const loop = useWorkLoop()
  const isInLoop = isWaitingLane(lane) && list.search === null

  /** Answers whether there was one. */
  function showNeighbour(leavesList: boolean): boolean {
    const neighbour = leavesList ? undefined : (list.next ?? list.previous)
    show(neighbour?.id ?? null, true)
    return neighbour !== undefined
  }

  async function goOn(leavesList: boolean): Promise<void> {
    if (isInLoop || leavesList) await loop.goOn(isInLoop ? lane : null)
  }

  async function markSelected(mark: Mark): Promise<void> {
    const isOpenOne = conversationId !== null && selection.ids.has(conversationId)
    if (isOpenOne && (mark.type === 'done' || mark.type === 'muted')) show(null, true)
    if (await marks.mark([...selection.ids], mark)) selection.clear()
  }

  return {
    finish: async (mark, goesOn = false) => {
      if (selection.ids.size > 0) return markSelected(mark)
      if (conversationId === null) return
      const leavesList = goesOn && !isInLoop
      const openSaleId = list.rowAt(list.selectedIndex)?.saleOutcome === 'open' ? conversationId : null
      const hasNext = showNeighbour(leavesList)
      if (!(await marks.mark([conversationId], mark, openSaleId))) return show(conversationId, true)
      if (!hasNext) await goOn(leavesList)
    },
    markSelected,
    moveOn: () => {
      if (conversationId !== null) marks.passOver(conversationId)
      if (!showNeighbour(false)) void goOn(false)
    },
    undo: async () => {
      const ids = await marks.undo()
      const [only] = ids ?? []
      if (ids?.length === 1 && only !== undefined) show(only, true)
    },
  }
}
