import { errorText } from '#shared/i18n/errorText'
import { useRequest } from '../../bridge/useRequest'
import { useTexts } from '../../ui/useTexts'
import classes from './Composer.module.css'
import type { Writing } from './draftKeeper'

/** While the disk takes nothing: says that what is typed is kept in this window alone, and why. */
export function OnlyHere({ writing }: { readonly writing: Pick<Writing, 'error' | 'isUnsaved'> }) {
  const { t, language } = useTexts()
  const { data } = useRequest('app.state', null)
  const trouble = writing.error ?? (writing.isUnsaved ? (data?.storeTrouble ?? null) : null)
  if (trouble === null) return null
  return (
    <div className={classes.onlyHere} role="alert">
      <strong>{t('composer.onlyHere')}</strong> {errorText(trouble, t, language)}
    </div>
  )
}
