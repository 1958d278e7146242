import type { Ref } from 'react'

import type { LaneId } from '#shared/domain/conversations/inboxView'
import { ErrorPanel } from '../../ui/ErrorPanel'
import { useOnePaint } from '../../ui/useOnePaint'
import classes from './Inbox.module.css'
import { InboxHead } from './InboxHead'
import { LaneEmpty } from './LaneEmpty'
import { RowList } from './RowList'
import type { LaneList } from './useLaneList'

type Props = {
  readonly lane: LaneId
  readonly list: LaneList
  readonly onSelect: (conversationId: string) => void
  readonly searchRef: Ref<HTMLInputElement>
  readonly listRef: Ref<HTMLDivElement>
}

/** The list pane: what waits in a lane, who longest. */
export function Inbox({ lane, list, onSelect, searchRef, listRef }: Props) {
  useOnePaint(!list.isPending)
  const isEmpty = !list.isPending && list.error === null && list.total === 0
  return (
    <section className={classes.pane} aria-labelledby="lane-name">
      <InboxHead lane={lane} list={list} searchRef={searchRef} />
      {list.error !== null && (
        <div className={classes.trouble}>
          <ErrorPanel error={list.error} />
        </div>
      )}
      {isEmpty ? (
        <LaneEmpty lane={lane} isSearch={list.query.trim() !== ''} />
      ) : (
        <RowList list={list} onSelect={onSelect} listRef={listRef} />
      )}
    </section>
  )
}
