import { Button, Popover } from '@mantine/core'
import { useState } from 'react'

import { useTexts } from '../../ui/useTexts'
import classes from './Composer.module.css'
import { LaterChoices } from './LaterChoices'

type Props = { readonly onPlan: (at: number) => void }

/** When a reply is to leave: by a preset, or in the owner's own words. */
export function SendLater({ onPlan }: Props) {
  const { t } = useTexts()
  const [isOpen, setIsOpen] = useState(false)
  const [words, setWords] = useState('')
  const plan = (at: number): void => {
    setIsOpen(false)
    setWords('')
    onPlan(at)
  }
  return (
    <Popover opened={isOpen} onChange={setIsOpen} position="top-start" width={300} shadow="md" trapFocus returnFocus>
      <Popover.Target>
        <Button size="compact-xs" variant="subtle" color="gray" onClick={() => setIsOpen(!isOpen)}>
          {t('composer.later')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown className={classes.later ?? ''} aria-label={t('composer.later')}>
        <LaterChoices words={words} onWords={setWords} onPlan={plan} />
      </Popover.Dropdown>
    </Popover>
  )
}
