import { useId, type ReactNode } from 'react'

import classes from './Accounts.module.css'

/** A part of an account's card under a heading of its own. */
export function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const headingId = useId()
  return (
    <section className={classes.part} aria-labelledby={headingId}>
      <h3 id={headingId} className={classes.partTitle}>
        {title}
      </h3>
      {children}
    </section>
  )
}
