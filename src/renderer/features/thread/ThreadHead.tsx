import { ActionIcon, Button } from '@mantine/core'
import type { ReactNode } from 'react'

import type { RequestOutput } from '#shared/ipc/contract'
import { useMarks } from '../../bridge/useMarks'
import { useMutationRequest } from '../../bridge/useMutationRequest'
import { channelLooks } from '../../ui/channelLooks'
import { Chip } from '../../ui/Chip'
import { ErrorPanel } from '../../ui/ErrorPanel'
import { handleWords } from '../../ui/handleWords'
import { Icon } from '../../ui/Icon'
import { Kbd } from '../../ui/Kbd'
import { kindLooks } from '../../ui/kindLooks'
import { useTexts } from '../../ui/useTexts'
import { SaleOutcome } from './SaleOutcome'
import { Tags } from './Tags'
import classes from './Thread.module.css'

type Props = {
  readonly open: RequestOutput<'conversation.open'>
  readonly permalink: string | null
  readonly children?: ReactNode
  readonly onDone: () => void
  readonly onIgnore: () => void
}

export function ThreadHead({ open, permalink, children, onDone, onIgnore }: Props) {
  const { t } = useTexts()
  const { row, identity } = open
  const handle = handleWords({ channelId: row.channelId, handle: row.customerHandle, name: '' })
  // A mail's kind and channel are one word.
  const kind = row.kind === 'mail' ? [] : [t(kindLooks[row.kind])]
  const reach = t(row.isPrivate ? 'channels.private' : 'channels.public')
  return (
    <header className={classes.head}>
      <div className={classes.person}>
        <div className={classes.who}>
          <h2 id="thread-name" className={classes.name}>
            <bdi>{identity.displayName || handle || t('common.unknownPerson')}</bdi>
          </h2>
          {handle !== '' && <bdi className={classes.handle}>{handle}</bdi>}
        </div>
        <div className={classes.facts}>
          <Chip tone={row.isPrivate ? 'private' : 'public'}>
            {[reach, t(channelLooks[row.channelId].nameKey), ...kind].join(' · ')}
          </Chip>
          {row.saleOutcome !== null && <SaleOutcome conversationId={open.conversation.id} outcome={row.saleOutcome} />}
          <Tags conversationId={open.conversation.id} tags={open.tags} />
        </div>
      </div>
      <div className={classes.tools}>
        {permalink !== null && <OpenAtNetwork url={permalink} channelName={t(channelLooks[row.channelId].nameKey)} />}
        {children}
        <DoneButton open={open} onDone={onDone} onIgnore={onIgnore} />
      </div>
    </header>
  )
}

function OpenAtNetwork({ url, channelName }: { readonly url: string; readonly channelName: string }) {
  const { t } = useTexts()
  const { run, error } = useMutationRequest('app.openLink')
  return (
    <>
      <ErrorPanel error={error} />
      <Button size="compact-sm" variant="default" onClick={() => void run({ url })}>
        {t('thread.openAt', { channel: channelName })}
      </Button>
    </>
  )
}

function DoneButton({ open, onDone, onIgnore }: Pick<Props, 'open' | 'onDone' | 'onIgnore'>) {
  const { t } = useTexts()
  const { mark } = useMarks()
  if (open.row.doneAt === null || open.row.waitingSince !== null) {
    return (
      <>
        <ActionIcon
          variant="default"
          aria-label={t('thread.ignore')}
          title={`${t('thread.ignore')} (i)`}
          onClick={onIgnore}
        >
          <Icon name="ignore" size={16} />
        </ActionIcon>
        <Button size="compact-sm" variant="default" rightSection={<Kbd keys="e" />} onClick={onDone}>
          {t('thread.done')}
        </Button>
      </>
    )
  }
  return (
    <Button size="compact-sm" variant="default" onClick={() => void mark([open.conversation.id], { type: 'reopened' })}>
      {t('thread.reopen')}
    </Button>
  )
}
