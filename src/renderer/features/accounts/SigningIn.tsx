import { Button, Loader } from '@mantine/core'
import { useEffect, useRef } from 'react'

import { useMutationRequest } from '../../bridge/useMutationRequest'
import { ErrorPanel } from '../../ui/ErrorPanel'
import { Panel } from '../../ui/Panel'
import { useTexts } from '../../ui/useTexts'
import classes from './Connect.module.css'

/** The owner is in the browser: what happens there, and the way to call it off. */
export function SigningIn({ isOurs }: { readonly isOurs: boolean }) {
  const { t } = useTexts()
  const cancel = useMutationRequest('accounts.cancelSignIn')
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <Panel>
      <div className={classes.waiting}>
        <Loader size="sm" aria-hidden />
        <h2 ref={heading} tabIndex={-1} className={classes.waitingTitle}>
          {t('connectX.waitingTitle')}
        </h2>
      </div>
      <p className={classes.lead}>{t(isOurs ? 'connectX.waitingText' : 'connectX.otherSignIn')}</p>
      <div>
        <Button variant="default" onClick={() => void cancel.run(null)}>
          {t('connectX.cancelSignIn')}
        </Button>
      </div>
      <ErrorPanel error={cancel.error} />
    </Panel>
  )
}
