import type { Ref, RefObject } from 'react'

import type { LaneId } from '#shared/domain/conversations/inboxView'
import { ErrorPanel } from '../../ui/ErrorPanel'
import { useOnePaint } from '../../ui/useOnePaint'
import classes from './Inbox.module.css'
import { InboxHead } from './InboxHead'
import { LaneEmpty } from './LaneEmpty'
import { NothingFound } from './NothingFound'
import { RowList } from './RowList'
import type { InboxList } from './useInboxList'
import { useSearchNews } from './useSearchNews'

type Props = {
  readonly lane: LaneId
  readonly list: InboxList
  readonly onSelect: (conversationId: string) => void
  /** From the search box into the list. */
  readonly onEnterList: () => void
  readonly searchRef: RefObject<HTMLInputElement | null>
  readonly listRef: Ref<HTMLDivElement>
}

/** The list pane: what waits in a lane, who longest; or what was found. */
export function Inbox({ lane, list, onSelect, onEnterList, searchRef, listRef }: Props) {
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
      {!isEmpty && <RowList list={list} onSelect={onSelect} listRef={listRef} />}
      {isEmpty && (list.search === null ? <LaneEmpty lane={lane} /> : <NothingFound search={list.search} />)}
    </section>
  )
}
