import { Button } from '@mantine/core'
import { useState } from 'react'

import type { Health } from '#shared/domain/accounts/health'
import { useMutationRequest } from '../../bridge/useMutationRequest'
import { ConfirmInPlace } from '../../ui/ConfirmInPlace'
import { ErrorPanel } from '../../ui/ErrorPanel'
import { useTexts } from '../../ui/useTexts'
import classes from './Accounts.module.css'

type Props = {
  readonly accountId: string
  readonly handle: string
  readonly health: Health
  readonly onSignIn: () => void
}

/** Fetching, signing in again where it helps, and leaving; leaving is asked once more. */
export function AccountActions({ accountId, handle, health, onSignIn }: Props) {
  const { t } = useTexts()
  const [isAsking, setAsking] = useState(false)
  const fetchNow = useMutationRequest('accounts.fetchNow')
  const disconnect = useMutationRequest('accounts.disconnect')
  const isEnded = health.state === 'signInEnded'
  const isSignInLost = !isEnded && health.error?.code === 'vaultUnreadable'
  return (
    <>
      <div className={classes.actions}>
        {isEnded ? (
          <Button size="compact-md" onClick={onSignIn}>
            {t('accounts.signInAgain')}
          </Button>
        ) : (
          <Button
            size="compact-md"
            variant="default"
            loading={fetchNow.isRunning}
            onClick={() => void fetchNow.run({ accountId })}
          >
            {t('accounts.fetchNow')}
          </Button>
        )}
        {isSignInLost && (
          <Button size="compact-md" variant="default" onClick={onSignIn}>
            {t('accounts.signInAgain')}
          </Button>
        )}
        <Button size="compact-md" variant="subtle" color="red" onClick={() => setAsking(true)}>
          {t('accounts.disconnect')}
        </Button>
      </div>
      {isAsking && (
        <ConfirmInPlace
          question={t('accounts.disconnectAsk', { handle })}
          yes={t('accounts.disconnect')}
          isBusy={disconnect.isRunning}
          onYes={() => void disconnect.run({ accountId }).then(() => setAsking(false))}
          onNo={() => setAsking(false)}
        />
      )}
      <ErrorPanel error={fetchNow.error ?? disconnect.error} />
    </>
  )
}
