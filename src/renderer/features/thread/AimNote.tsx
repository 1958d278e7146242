import { useTexts } from '../../ui/useTexts'
import classes from './Thread.module.css'
import type { AimState } from './useAim'

const words = { looking: 'thread.aimLooking', far: 'thread.aimFar', gone: 'thread.aimGone' } as const

/** Why the message that was chosen is not in view (yet). */
export function AimNote({ state }: { readonly state: AimState }) {
  const { t } = useTexts()
  if (state === 'none' || state === 'there') return null
  return (
    <p className={classes.aimNote} role="status">
      {t(words[state])}
    </p>
  )
}
