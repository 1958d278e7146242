import type { ConversationRow } from '#shared/domain/conversations/inboxView'
import { Marked } from '../../ui/Marked'
import { useTexts } from '../../ui/useTexts'
import classes from './Row.module.css'
import type { Hit } from './useFoundList'

type Props = { readonly row: ConversationRow; readonly hit: Hit | undefined }

/** Two lines of the last message, or of the one that was found. */
export function RowSnippet({ row, hit }: Props) {
  const { t } = useTexts()
  const isOwn = (hit?.direction ?? row.snippetDirection) === 'out'
  return (
    <p className={classes.snippet} dir="auto">
      {isOwn && <span className={classes.own}>{t('inbox.you')} </span>}
      {hit === undefined ? row.snippet : <Marked text={hit.snippet} marks={hit.marks} />}
    </p>
  )
}
