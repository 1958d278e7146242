import type { ChannelId } from '#shared/domain/accounts/channelId'
import { useRequest } from '../../bridge/useRequest'
import { EmptyState } from '../../ui/EmptyState'
import { ErrorPanel } from '../../ui/ErrorPanel'
import { PageFrame } from '../../ui/PageFrame'
import { useKeptFocus } from '../../ui/useKeptFocus'
import { useTexts } from '../../ui/useTexts'
import { AccountCard } from './AccountCard'
import classes from './Accounts.module.css'
import { ConnectButtons } from './ConnectButtons'
import { VaultNote } from './VaultNote'

type Props = { readonly onConnect: (channelId: ChannelId, accountId: string | null) => void }

/** Every sign-in with its health, its costs and what it can do; and the way to another. */
export function Accounts({ onConnect }: Props) {
  const { t } = useTexts()
  const { data, error } = useRequest('accounts.list', null)
  const list = useKeptFocus()
  const connect = <ConnectButtons connectable={data?.connectable ?? []} onConnect={onConnect} />
  return (
    <PageFrame title={t('accounts.title')}>
      <ErrorPanel error={error} />
      {data !== undefined && data.accounts.length > 0 && <VaultNote />}
      <div ref={list} tabIndex={-1} className={classes.cards}>
        {data?.accounts.map((one) => (
          <AccountCard
            key={one.account.id}
            {...one}
            onSignIn={() => onConnect(one.account.channelId, one.account.id)}
          />
        ))}
      </div>
      {data?.accounts.length === 0 && (
        <EmptyState title={t('accounts.emptyTitle')} hint={t('accounts.emptyHint')}>
          {connect}
        </EmptyState>
      )}
      {data !== undefined && data.accounts.length > 0 && connect}
    </PageFrame>
  )
}
