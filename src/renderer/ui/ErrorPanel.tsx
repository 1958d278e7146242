import type { ReactNode } from 'react'

import type { AppError } from '#shared/domain/errors'
import { errorText } from '#shared/i18n/errorText'
import classes from './ErrorPanel.module.css'
import { useTexts } from './useTexts'

/** What happened and what to do, in place; renders nothing without an error. Children: the button that does it. */
export function ErrorPanel({ error, children }: { readonly error: AppError | null; readonly children?: ReactNode }) {
  const { t, language } = useTexts()
  if (error === null) return null
  return (
    <div className={classes.panel} role="alert">
      <p className={classes.text}>{errorText(error, t, language)}</p>
      {children}
    </div>
  )
}
