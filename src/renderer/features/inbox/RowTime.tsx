import type { ConversationRow } from '#shared/domain/conversations/inboxView'
import { durationWords } from '../../ui/durationWords'
import { momentWords } from '../../ui/momentWords'
import { useTexts } from '../../ui/useTexts'
import classes from './Row.module.css'
import { RowClock } from './RowClock'
import type { Hit } from './useFoundList'

type Props = { readonly row: ConversationRow; readonly hit: Hit | undefined; readonly now: number }

/** What is left of its deadline; how long it has waited where there is none; the time of the message that was found; of the last one where nothing waits. */
export function RowTime({ row, hit, now }: Props) {
  const { t, language } = useTexts()
  if (hit !== undefined || row.waitingSince === null) {
    return <span className={classes.time}>{momentWords(hit?.sentAt ?? row.lastMessageAt, now, language)}</span>
  }
  if (row.clock !== null) return <RowClock clock={row.clock} now={now} />
  const since = t('inbox.waitsSince', { time: momentWords(row.waitingSince, now, language) })
  return (
    <span className={classes.time} data-waits title={since}>
      {durationWords(now - row.waitingSince, t)}
    </span>
  )
}
