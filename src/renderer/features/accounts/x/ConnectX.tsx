import { Button } from '@mantine/core'

import { Panel } from '../../../ui/Panel'
import { useTexts } from '../../../ui/useTexts'
import classes from '../Connect.module.css'
import { OwnAppSteps } from './OwnAppSteps'
import { XLimits } from './XLimits'

type Props = {
  /** A Client ID is known already: built in, or remembered from the last sign-in. */
  readonly hasClientId: boolean
  readonly redirectUris: readonly string[]
  readonly onSignIn: (fields: Readonly<Record<string, string>>) => void
}

/** Signing in with X: one button where a Client ID is known, otherwise the way to one. */
export function ConnectX({ hasClientId, redirectUris, onSignIn }: Props) {
  const { t } = useTexts()
  const steps = <OwnAppSteps redirectUris={redirectUris} onSubmit={(clientId) => onSignIn({ clientId })} />
  return (
    <>
      <Panel>
        <p className={classes.lead}>{t('connectX.lead')}</p>
        {hasClientId ? (
          <div>
            <Button size="md" onClick={() => onSignIn({})}>
              {t('connectX.signIn')}
            </Button>
          </div>
        ) : (
          <p className={classes.lead}>{t('connectX.leadOwn')}</p>
        )}
      </Panel>
      {!hasClientId && <Panel>{steps}</Panel>}
      <Panel title={t('connectX.limitsTitle')}>
        <XLimits />
      </Panel>
      {hasClientId && (
        <details className={classes.ownApp}>
          <summary>{t('connectX.useOwn')}</summary>
          <p className={classes.stepText}>{t('connectX.useOwnHint')}</p>
          {steps}
        </details>
      )}
    </>
  )
}
