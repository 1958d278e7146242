import type { ReactNode } from 'react'

import classes from './PageFrame.module.css'

type Props = {
  readonly title: string
  /** Beside the title: a count, a button. */
  readonly aside?: ReactNode
  readonly children: ReactNode
}

/** A page that is not the inbox: a heading and a scrolling column of readable width. */
export function PageFrame({ title, aside, children }: Props) {
  return (
    <main className={classes.page}>
      <div className={classes.column}>
        <header className={classes.head}>
          <h1 className={classes.title}>{title}</h1>
          {aside}
        </header>
        {children}
      </div>
    </main>
  )
}
