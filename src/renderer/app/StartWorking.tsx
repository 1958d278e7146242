import { UnstyledButton } from '@mantine/core'

import { Icon } from '../ui/Icon'
import { Kbd } from '../ui/Kbd'
import { useKeys } from '../ui/useKeys'
import { useTexts } from '../ui/useTexts'
import classes from './StartWorking.module.css'
import { useWorkLoop } from './useWorkLoop'

/** To the first conversation of the first lane that has one; the queue does the rest. */
export function StartWorking({ isNeeded }: { readonly isNeeded: boolean }) {
  const { t } = useTexts()
  const { goOn } = useWorkLoop()
  useKeys({ 'g w': () => void goOn(null) })
  const words = t('lanes.startWorking')
  return (
    <UnstyledButton className={classes.start} disabled={!isNeeded} title={words} onClick={() => void goOn(null)}>
      <span className={classes.icon}>
        <Icon name="start" size={16} />
      </span>
      <span className={classes.label}>{words}</span>
      <span className={classes.key}>
        <Kbd keys="g w" />
      </span>
    </UnstyledButton>
  )
}
