import type { ReactNode } from 'react'

import classes from './EmptyState.module.css'

type Props = {
  readonly title: string
  /** What to do next. */
  readonly hint?: string
  readonly picture?: ReactNode
  /** A button, where something can be done. */
  readonly children?: ReactNode
}

export function EmptyState({ title, hint, picture, children }: Props) {
  return (
    <div className={classes.empty}>
      {picture}
      <p className={classes.title}>{title}</p>
      {hint !== undefined && <p className={classes.hint}>{hint}</p>}
      {children}
    </div>
  )
}
