import { Button } from '@mantine/core'
import { useEffect, useId, useState } from 'react'

import classes from './ConfirmInPlace.module.css'
import { useTexts } from './useTexts'

type Props = {
  readonly question: string
  /** What the deciding button says: the deed itself. */
  readonly yes: string
  readonly isBusy?: boolean
  readonly onYes: () => void
  readonly onNo: () => void
}

/** A question where the button was. The safe answer has the focus; leaving gives it back to what had it before. */
export function ConfirmInPlace({ question, yes, isBusy = false, onYes, onNo }: Props) {
  const { t } = useTexts()
  const questionId = useId()
  const [opener] = useState(() => document.activeElement)
  useEffect(
    () => () => {
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus()
    },
    [opener],
  )
  return (
    <div
      className={classes.box}
      role="group"
      aria-labelledby={questionId}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.preventDefault()
        onNo()
      }}
    >
      <p id={questionId} className={classes.question}>
        {question}
      </p>
      <div className={classes.buttons}>
        <Button size="compact-sm" variant="default" autoFocus onClick={onNo}>
          {t('common.cancel')}
        </Button>
        <Button size="compact-sm" color="red" variant="light" loading={isBusy} onClick={onYes}>
          {yes}
        </Button>
      </div>
    </div>
  )
}
