import { use, useEffect, useState } from 'react'

import { ClockContext } from './ClockContext'

/** The shop's time, epoch ms, read again every `everyMs` of it (at most ten times a second). */
export function useNow(everyMs = 30_000): number {
  const clock = use(ClockContext)
  const [reading, setReading] = useState(() => ({ clock, now: clock.now() }))
  useEffect(() => {
    const timer = setInterval(() => setReading({ clock, now: clock.now() }), Math.max(100, everyMs / clock.speed))
    return () => clearInterval(timer)
  }, [clock, everyMs])
  return reading.clock === clock ? reading.now : clock.now()
}
