import { Button, Group } from '@mantine/core'

import type { ChannelId } from '#shared/domain/accounts/channelId'
import { useRequest } from '../../bridge/useRequest'
import { channelLooks } from '../../ui/channelLooks'
import { useTexts } from '../../ui/useTexts'
import classes from './Accounts.module.css'

type Props = {
  readonly connectable: readonly { readonly channelId: ChannelId }[]
  readonly onConnect: (channelId: ChannelId, accountId: null) => void
}

/** One button for each channel that can be connected; the sample shop has none of its own to offer. */
export function ConnectButtons({ connectable, onConnect }: Props) {
  const { t } = useTexts()
  const { data } = useRequest('app.state', null)
  if (data?.shop === 'sample') return <p className={classes.quiet}>{t('accounts.sampleNote')}</p>
  return (
    <Group gap="sm">
      {connectable.map(({ channelId }) => (
        <Button key={channelId} variant="default" onClick={() => onConnect(channelId, null)}>
          {t('accounts.connect', { channel: t(channelLooks[channelId].nameKey) })}
        </Button>
      ))}
    </Group>
  )
}
