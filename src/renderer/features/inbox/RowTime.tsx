import type { ConversationRow } from '#shared/domain/conversations/inboxView'
import { durationWords } from '../../ui/durationWords'
import { momentWords } from '../../ui/momentWords'
import { useTexts } from '../../ui/useTexts'
import classes from './Row.module.css'
import type { Hit } from './useFoundList'

type Props = { readonly row: ConversationRow; readonly hit: Hit | undefined; readonly now: number }

/** How long it has waited; the time of the message that was found; of the last one where nothing waits. */
export function RowTime({ row, hit, now }: Props) {
  const { t, language } = useTexts()
  if (hit !== undefined || row.waitingSince === null) {
    return <span className={classes.time}>{momentWords(hit?.sentAt ?? row.lastMessageAt, now, language)}</span>
  }
  const since = t('inbox.waitsSince', { time: momentWords(row.waitingSince, now, language) })
  return (
    <span className={classes.time} data-waits title={since}>
      {durationWords(now - row.waitingSince, t)}
    </span>
  )
}
