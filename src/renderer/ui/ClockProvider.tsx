import { useMemo, type ReactNode } from 'react'

import { ClockContext } from './ClockContext'

type Props = {
  /** What the shop's clock said (epoch ms), and what this computer's said at that moment. */
  readonly shopNow: number
  readonly askedAt: number
  readonly speed: number
  readonly children: ReactNode
}

export function ClockProvider({ shopNow, askedAt, speed, children }: Props) {
  const clock = useMemo(
    () => ({ now: () => shopNow + (Date.now() - askedAt) * speed, speed }),
    [shopNow, askedAt, speed],
  )
  return <ClockContext value={clock}>{children}</ClockContext>
}
