import type { ReactNode, Ref, RefObject } from 'react'

import type { LaneId } from '#shared/domain/conversations/inboxView'
import type { LoopLane } from '#shared/domain/conversations/workLoop'
import { ErrorPanel } from '../../ui/ErrorPanel'
import { useOnePaint } from '../../ui/useOnePaint'
import classes from './Inbox.module.css'
import { InboxHead } from './InboxHead'
import { LaneEmpty } from './LaneEmpty'
import { NothingFound } from './NothingFound'
import { RowList } from './RowList'
import type { InboxList } from './useInboxList'
import { useSearchNews } from './useSearchNews'
import type { Selection } from './useSelection'

type Props = {
  readonly lane: LaneId
  readonly list: InboxList
  readonly selection: Selection
  /** Above the rows: what can be done with those selected. */
  readonly bulk?: ReactNode
  readonly onSelect: (conversationId: string) => void
  /** To where work goes on after an empty lane. */
  readonly onGoOn: (lane: LoopLane) => void
  /** From the search box into the list. */
  readonly onEnterList: () => void
  readonly searchRef: RefObject<HTMLInputElement | null>
  readonly listRef: Ref<HTMLDivElement>
}

/** The list pane: what waits in a lane, who longest; or what was found. */
export function Inbox({ lane, list, selection, bulk, onSelect, onEnterList, onGoOn, searchRef, listRef }: Props) {
  useOnePaint(!list.isPending)
  useSearchNews(list)
  const isEmpty = !list.isPending && list.error === null && list.total === 0
  return (
    <section className={classes.pane} aria-labelledby="lane-name">
      <InboxHead lane={lane} list={list} searchRef={searchRef} onEnterList={onEnterList} />
      {list.error !== null && (
        <div className={classes.trouble}>
          <ErrorPanel error={list.error} />
        </div>
      )}
      {bulk}
      {!isEmpty && <RowList list={list} selection={selection} onSelect={onSelect} listRef={listRef} />}
      {isEmpty && list.search === null && <LaneEmpty lane={lane} onGoOn={onGoOn} />}
      {isEmpty && list.search !== null && <NothingFound search={list.search} />}
    </section>
  )
}
