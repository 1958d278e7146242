import type { ReactNode } from 'react'

import classes from './Chip.module.css'

type Props = {
  /** The meaning of its colour: public (amber), private (green), urgent (red), act (clay), or none. */
  readonly tone?: 'plain' | 'public' | 'private' | 'urgent' | 'act'
  readonly children: ReactNode
}

export function Chip({ tone = 'plain', children }: Props) {
  return (
    <span className={classes.chip} data-tone={tone}>
      {children}
    </span>
  )
}
