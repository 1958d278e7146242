import type { ConversationRow } from '#shared/domain/conversations/inboxView'
import { Chip } from '../../ui/Chip'
import { durationWords } from '../../ui/durationWords'
import { useTexts } from '../../ui/useTexts'
import classes from './Row.module.css'
import { chipsOfRow } from './chipsOfRow'

export function RowChips({ row, now }: { readonly row: ConversationRow; readonly now: number }) {
  const { t } = useTexts()
  return (
    <div className={classes.chips}>
      {chipsOfRow(row, now).map(({ key, tone, count, leftMs = 0 }) => (
        <Chip key={key} tone={tone}>
          {t(key, { count: count ?? 0, time: durationWords(leftMs, t) })}
        </Chip>
      ))}
    </div>
  )
}
