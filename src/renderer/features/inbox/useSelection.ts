import { useState } from 'react'

import { mostMarked } from '#shared/domain/conversations/mark'
import type { LaneId } from '#shared/domain/conversations/inboxView'
import { ask } from '../../bridge/client'
import { useBridge } from '../../bridge/useBridge'
import type { InboxList } from './useInboxList'

export type Selection = {
  readonly ids: ReadonlySet<string>
  /** Selects a row, or no longer. */
  readonly toggle: (id: string, index: number) => void
  /** From the row that was toggled last to this one. */
  readonly extendTo: (index: number) => Promise<void>
  readonly selectLane: () => Promise<void>
  readonly clear: () => void
}

const none: ReadonlySet<string> = new Set()

/** Which rows of a list are selected; another list begins with none. */
export function useSelection(lane: LaneId, list: InboxList): Selection {
  const bridge = useBridge()
  const [ids, setIds] = useState(none)
  const [anchor, setAnchor] = useState<number | null>(null)
  const [knownList, setKnownList] = useState(list.id)
  if (knownList !== list.id) {
    setKnownList(list.id)
    setIds(none)
    setAnchor(null)
  }

  /** Ids by place, both ends included, asked for where the list does not hold them; undefined: main has none there. */
  async function idsBetween(first: number, last: number): Promise<readonly string[]> {
    const held = Array.from({ length: last - first + 1 }, (_, at) => list.rowAt(first + at)?.id)
    if (held.every((id) => id !== undefined) || list.search !== null) return held.filter((id) => id !== undefined)
    return laneIds(first, last + 1)
  }

  async function laneIds(from: number, until: number): Promise<readonly string[]> {
    const found: string[] = []
    for (let offset = from; offset < until; offset += mostMarked) {
      const limit = Math.min(mostMarked, until - offset)
      const answer = await ask(bridge, 'inbox.ids', { lane, offset, limit })
      if (!answer.ok || answer.value.ids.length === 0) break
      found.push(...answer.value.ids)
    }
    return found
  }

  return {
    ids,
    toggle: (id, index) => {
      setAnchor(index)
      setIds((known) => (known.has(id) ? new Set([...known].filter((one) => one !== id)) : new Set([...known, id])))
    },
    extendTo: async (index) => {
      const from = anchor ?? Math.max(0, list.selectedIndex)
      const more = await idsBetween(Math.min(from, index), Math.max(from, index))
      setIds((known) => new Set([...known, ...more]))
    },
    selectLane: async () => setIds(new Set(await laneIds(0, list.total))),
    clear: () => setIds(none),
  }
}
