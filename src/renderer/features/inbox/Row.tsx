import { memo, type MouseEvent } from 'react'

import type { ConversationRow } from '#shared/domain/conversations/inboxView'
import { Avatar } from '../../ui/Avatar'
import { handleWords } from '../../ui/handleWords'
import { Icon } from '../../ui/Icon'
import { Marked } from '../../ui/Marked'
import { useTexts } from '../../ui/useTexts'
import classes from './Row.module.css'
import { RowChips } from './RowChips'
import { RowSnippet } from './RowSnippet'
import { RowTime } from './RowTime'
import type { Hit } from './useFoundList'

type Props = {
  /** undefined while it is on the way. */
  readonly row: ConversationRow | undefined
  /** What was found in it, shown in place of the last message. */
  readonly hit: Hit | undefined
  readonly index: number
  readonly total: number
  readonly isOpen: boolean
  /** Selected together with others: null where none is, and the open row stands for the selection. */
  readonly isSelected: boolean | null
  readonly top: number
  readonly height: number
  readonly now: number
  readonly onPress: (row: ConversationRow, index: number, event: MouseEvent) => void
  readonly onToggle: (row: ConversationRow, index: number) => void
}

/** Who, how long, what they wrote, and why it is here. */
export function Row({ row, hit, index, total, isOpen, isSelected, top, height, now, onPress, onToggle }: Props) {
  const place = { height, transform: `translateY(${top}px)` }
  if (row === undefined) return <div className={classes.row} style={place} role="presentation" />
  return (
    <div
      id={`row-${row.id}`}
      role="option"
      aria-selected={isSelected ?? isOpen}
      aria-current={isOpen}
      data-selected={isSelected ?? false}
      aria-posinset={index + 1}
      aria-setsize={total}
      className={classes.row}
      data-unread={row.unreadCount > 0}
      style={place}
      onClick={(event) => onPress(row, index, event)}
    >
      <SelectMark isSelected={isSelected ?? false} onToggle={() => onToggle(row, index)} />
      <RowContent row={row} hit={hit} now={now} />
    </div>
  )
}

/** For the mouse; the keyboard has its key, and a screen reader hears the row's own state. */
function SelectMark({ isSelected, onToggle }: { readonly isSelected: boolean; readonly onToggle: () => void }) {
  return (
    <span
      className={classes.select}
      aria-hidden
      onClick={(event) => {
        event.stopPropagation()
        onToggle()
      }}
    >
      {isSelected && <Icon name="done" size={13} />}
    </span>
  )
}

type ContentProps = Pick<Props, 'hit' | 'now'> & { readonly row: ConversationRow }

/** Answers keep what has not changed, so a list that is asked again draws only the rows that have. */
const RowContent = memo(function RowContent({ row, hit, now }: ContentProps) {
  const { t } = useTexts()
  const { channelId, customerName, customerHandle } = row
  const name = customerName || customerHandle || t('common.unknownPerson')
  const handle = handleWords({ channelId, handle: customerHandle, name: '' })
  return (
    <>
      <Avatar name={name} identityId={row.hasAvatar ? row.identityId : null} channelId={channelId} />
      <div className={classes.body}>
        <div className={classes.line}>
          <span className={classes.who}>
            <bdi className={classes.name}>
              <Marked text={name} marks={name === customerName ? (hit?.nameMarks ?? []) : []} />
            </bdi>
            {handle !== '' && <bdi className={classes.handle}>{handle}</bdi>}
          </span>
          <RowTime row={row} hit={hit} now={now} />
        </div>
        <RowSnippet row={row} hit={hit} />
        <RowChips row={row} now={now} />
      </div>
    </>
  )
})
