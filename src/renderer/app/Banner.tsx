import type { ReactNode } from 'react'

import classes from './Banner.module.css'

type Props = { readonly tone: 'quiet' | 'urgent'; readonly tools?: ReactNode; readonly children: ReactNode }

export function Banner({ tone, tools, children }: Props) {
  return (
    <div className={classes.banner} data-tone={tone} role={tone === 'urgent' ? 'alert' : 'note'}>
      <span className={classes.text}>{children}</span>
      {tools}
    </div>
  )
}
