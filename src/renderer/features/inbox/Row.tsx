import type { ConversationRow } from '#shared/domain/conversations/inboxView'
import { Avatar } from '../../ui/Avatar'
import { handleWords } from '../../ui/handleWords'
import { useTexts } from '../../ui/useTexts'
import classes from './Row.module.css'
import { RowChips } from './RowChips'
import { RowTime } from './RowTime'

type Props = {
  /** undefined while it is on the way. */
  readonly row: ConversationRow | undefined
  readonly index: number
  readonly total: number
  readonly isSelected: boolean
  readonly top: number
  readonly height: number
  readonly now: number
  readonly onSelect: (conversationId: string) => void
}

/** Who, how long, what they wrote, and why it is here. */
export function Row({ row, index, total, isSelected, top, height, now, onSelect }: Props) {
  const place = { height, transform: `translateY(${top}px)` }
  if (row === undefined) return <div className={classes.row} style={place} role="presentation" />
  return (
    <div
      id={`row-${row.id}`}
      role="option"
      aria-selected={isSelected}
      aria-posinset={index + 1}
      aria-setsize={total}
      className={classes.row}
      data-unread={row.unreadCount > 0}
      style={place}
      onClick={() => onSelect(row.id)}
    >
      <RowContent row={row} now={now} />
    </div>
  )
}

function RowContent({ row, now }: { readonly row: ConversationRow; readonly now: number }) {
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
            <bdi className={classes.name}>{name}</bdi>
            {handle !== '' && <bdi className={classes.handle}>{handle}</bdi>}
          </span>
          <RowTime row={row} now={now} />
        </div>
        <p className={classes.snippet} dir="auto">
          {row.snippetDirection === 'out' && <span className={classes.own}>{t('inbox.you')} </span>}
          {row.snippet}
        </p>
        <RowChips row={row} />
      </div>
    </>
  )
}
