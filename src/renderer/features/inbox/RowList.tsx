import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useRef, type MouseEvent, type Ref } from 'react'

import type { ConversationRow } from '#shared/domain/conversations/inboxView'
import { useNow } from '../../ui/useNow'
import { useTexts } from '../../ui/useTexts'
import classes from './Inbox.module.css'
import { Row } from './Row'
import type { Hit } from './useFoundList'
import type { InboxList } from './useInboxList'
import type { Selection } from './useSelection'

/** Every row has this height, so that a list of any length needs no measuring. */
const rowHeight = 102

type Props = {
  readonly list: InboxList
  readonly selection: Selection
  readonly onSelect: (conversationId: string) => void
  readonly listRef: Ref<HTMLDivElement>
}

export function RowList({ list, selection, onSelect, listRef }: Props) {
  const { t } = useTexts()
  const now = useNow()
  const scroller = useRef<HTMLDivElement>(null)
  // eslint-disable-next-line react-hooks/incompatible-library -- no compiler memoises this component
  const rows = useVirtualizer({
    count: list.total,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 6,
  })
  const items = rows.getVirtualItems()
  const [first, last] = [items[0]?.index ?? 0, items.at(-1)?.index ?? 0]
  const { id, setView, selectedIndex } = list
  useEffect(() => setView({ first, last }), [setView, first, last])
  useEffect(() => {
    scroller.current?.scrollTo({ top: 0 })
  }, [id])
  useEffect(() => {
    if (selectedIndex >= 0) rows.scrollToIndex(selectedIndex, { align: 'auto' })
  }, [rows, id, selectedIndex])
  const selected = list.rowAt(selectedIndex)
  const hitAt = (index: number): Hit | undefined => {
    const row = list.rowAt(index)
    return row === undefined ? undefined : list.hitOf(row.id)
  }
  const isSelecting = selection.ids.size > 0
  const press = (row: ConversationRow, index: number, event: MouseEvent): void => {
    if (event.shiftKey) void selection.extendTo(index)
    else if (event.ctrlKey || event.metaKey) selection.toggle(row.id, index)
    else onSelect(row.id)
  }
  return (
    <div ref={scroller} className={classes.scroller}>
      <div
        ref={listRef}
        role="listbox"
        tabIndex={0}
        aria-label={t('inbox.list')}
        aria-multiselectable
        data-selecting={isSelecting}
        aria-busy={list.isBehind}
        aria-activedescendant={selected === undefined ? undefined : `row-${selected.id}`}
        className={classes.rows}
        style={{ height: rows.getTotalSize() }}
      >
        {items.map((item) => (
          <Row
            key={item.key}
            row={list.rowAt(item.index)}
            hit={hitAt(item.index)}
            index={item.index}
            total={list.total}
            isOpen={item.index === selectedIndex}
            isSelected={isSelecting ? isIn(selection, list.rowAt(item.index)) : null}
            top={item.start}
            height={rowHeight}
            now={now}
            onPress={press}
            onToggle={(row, index) => selection.toggle(row.id, index)}
          />
        ))}
      </div>
    </div>
  )
}

function isIn({ ids }: Selection, row: ConversationRow | undefined): boolean {
  return row !== undefined && ids.has(row.id)
}
