import { useId, type ReactNode } from 'react'

import classes from './Panel.module.css'

/** A quiet box on a page, with an optional heading. */
export function Panel({ title, children }: { readonly title?: string; readonly children: ReactNode }) {
  const headingId = useId()
  return (
    <section className={classes.panel} aria-labelledby={title === undefined ? undefined : headingId}>
      {title !== undefined && (
        <h2 id={headingId} className={classes.title}>
          {title}
        </h2>
      )}
      {children}
    </section>
  )
}
