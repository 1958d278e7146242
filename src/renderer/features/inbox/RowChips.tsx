import type { ConversationRow } from '#shared/domain/conversations/inboxView'
import { Chip } from '../../ui/Chip'
import { useTexts } from '../../ui/useTexts'
import classes from './Row.module.css'
import { chipsOfRow } from './chipsOfRow'

export function RowChips({ row }: { readonly row: ConversationRow }) {
  const { t } = useTexts()
  return (
    <div className={classes.chips}>
      {chipsOfRow(row).map(({ key, tone, count }) => (
        <Chip key={key} tone={tone}>
          {t(key, { count: count ?? 0 })}
        </Chip>
      ))}
    </div>
  )
}
