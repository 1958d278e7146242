import { Button } from '@mantine/core'

import type { ChannelId } from '#shared/domain/accounts/channelId'
import { useRequest } from '../../bridge/useRequest'
import { EmptyState } from '../../ui/EmptyState'
import { ErrorPanel } from '../../ui/ErrorPanel'
import { PageFrame } from '../../ui/PageFrame'
import { useKeptFocus } from '../../ui/useKeptFocus'
import { useTexts } from '../../ui/useTexts'
import classes from './Connect.module.css'
import { SigningIn } from './SigningIn'
import { useSignIn } from './useSignIn'
import { VaultConsent } from './VaultConsent'
import { ConnectX } from './x/ConnectX'

type Props = {
  readonly channelId: ChannelId
  /** Signing in again to this account; null: a new one. */
  readonly accountId: string | null
  readonly onDone: () => void
  readonly onCancel: () => void
}

/** One page from "connect" to "connected": the way to a sign-in, the wait for the browser, and what went wrong. */
export function Connect({ channelId, accountId, onDone, onCancel }: Props) {
  const { t } = useTexts()
  const { data, error } = useRequest('accounts.list', null)
  const signIn = useSignIn({ channelId, accountId, onDone })
  const connectable = data?.connectable.find((one) => one.channelId === channelId)
  const flow = useKeptFocus()
  const isWaiting = signIn.isRunning || data?.signingInTo === channelId
  return (
    <PageFrame
      title={t(accountId === null ? 'connectX.title' : 'connectX.titleAgain')}
      aside={
        <Button variant="subtle" onClick={onCancel}>
          {t('connectX.back')}
        </Button>
      }
    >
      <div ref={flow} tabIndex={-1} className={classes.flow}>
        <ErrorPanel error={error ?? signIn.error} />
        {signIn.needsConsent && <VaultConsent onChosen={signIn.goOn} />}
        {data !== undefined && connectable === undefined && <EmptyState title={t('accounts.cannotConnect')} />}
        {isWaiting && <SigningIn isOurs={signIn.isRunning} />}
        {connectable !== undefined && !isWaiting && !signIn.needsConsent && (
          <ConnectX
            hasClientId={connectable.hasBuiltInClientId || accountId !== null}
            redirectUris={connectable.redirectUris}
            onSignIn={signIn.start}
          />
        )}
      </div>
    </PageFrame>
  )
}
