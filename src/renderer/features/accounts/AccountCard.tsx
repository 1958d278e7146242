import { useId } from 'react'

import type { RequestOutput } from '#shared/ipc/contract'
import { ChannelBadge } from '../../ui/ChannelBadge'
import { channelLooks } from '../../ui/channelLooks'
import { handleWords } from '../../ui/handleWords'
import { useTexts } from '../../ui/useTexts'
import { Abilities } from './Abilities'
import { AccountActions } from './AccountActions'
import classes from './Accounts.module.css'
import { BrandTerms } from './BrandTerms'
import { Costs } from './Costs'
import { Health } from './Health'
import { HealthChip } from './HealthChip'
import { UndoWindow } from './UndoWindow'

type Props = RequestOutput<'accounts.list'>['accounts'][number] & { readonly onSignIn: () => void }

/** One account. What its channel cannot do is absent. */
export function AccountCard({ account, health, capabilities, costs, onSignIn }: Props) {
  const { t } = useTexts()
  const headingId = useId()
  const channel = t(channelLooks[account.channelId].nameKey)
  const canAnswer = capabilities.kinds.some((kind) => kind !== 'listening')
  const handle = handleWords({ channelId: account.channelId, handle: account.handle, name: account.displayName })
  return (
    <section className={classes.card} aria-labelledby={headingId}>
      <header className={classes.head}>
        <ChannelBadge channelId={account.channelId} />
        <h2 id={headingId} className={classes.handle}>
          <bdi>{handle}</bdi>
        </h2>
        <bdi className={classes.name}>{account.displayName}</bdi>
        <HealthChip state={health.state} />
      </header>
      <Health health={health} />
      <AccountActions accountId={account.id} handle={handle} health={health} onSignIn={onSignIn} />
      {costs !== null && <Costs account={account} costs={costs} channel={channel} />}
      {capabilities.canSearchTerms && <BrandTerms account={account} hasCosts={capabilities.hasCosts} />}
      {canAnswer && <UndoWindow accountId={account.id} seconds={account.options.undoSeconds ?? null} />}
      <Abilities channelId={account.channelId} capabilities={capabilities} />
    </section>
  )
}
