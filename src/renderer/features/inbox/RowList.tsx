import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useRef, type Ref } from 'react'

import { useNow } from '../../ui/useNow'
import { useTexts } from '../../ui/useTexts'
import classes from './Inbox.module.css'
import { Row } from './Row'
import type { Hit } from './useFoundList'
import type { InboxList } from './useInboxList'

/** Every row has this height, so that a list of any length needs no measuring. */
const rowHeight = 102

type Props = {
  readonly list: InboxList
  readonly onSelect: (conversationId: string) => void
  readonly listRef: Ref<HTMLDivElement>
}

export function RowList({ list, onSelect, listRef }: Props) {
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
  return (
    <div ref={scroller} className={classes.scroller}>
      <div
        ref={listRef}
        role="listbox"
        tabIndex={0}
        aria-label={t('inbox.list')}
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
            isSelected={item.index === selectedIndex}
            top={item.start}
            height={rowHeight}
            now={now}
            onSelect={onSelect}
          />
        ))}
      </div>
    </div>
  )
}
