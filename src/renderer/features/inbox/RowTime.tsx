import type { ConversationRow } from '#shared/domain/conversations/inboxView'
import { durationWords } from '../../ui/durationWords'
import { momentWords } from '../../ui/momentWords'
import { useTexts } from '../../ui/useTexts'
import classes from './Row.module.css'

type Props = { readonly row: ConversationRow; readonly now: number }

/** How long it has waited; the time of the last message where nothing waits. */
export function RowTime({ row, now }: Props) {
  const { t, language } = useTexts()
  if (row.waitingSince === null) {
    return <span className={classes.time}>{momentWords(row.lastMessageAt, now, language)}</span>
  }
  const since = t('inbox.waitsSince', { time: momentWords(row.waitingSince, now, language) })
  return (
    <span className={classes.time} data-waits title={since}>
      {durationWords(now - row.waitingSince, t)}
    </span>
  )
}
