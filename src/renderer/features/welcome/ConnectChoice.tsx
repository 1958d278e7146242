import { Button } from '@mantine/core'

import type { ChannelId } from '#shared/domain/accounts/channelId'
import { useRequest } from '../../bridge/useRequest'
import { channelLooks } from '../../ui/channelLooks'
import { ErrorPanel } from '../../ui/ErrorPanel'
import { useTexts } from '../../ui/useTexts'
import classes from './Welcome.module.css'

/** The way in with an account of one's own; only channels this build can connect are offered. */
export function ConnectChoice({ onConnect }: { readonly onConnect: (channelId: ChannelId) => void }) {
  const { t } = useTexts()
  const { data, error } = useRequest('accounts.list', null)
  return (
    <section className={classes.choice} aria-labelledby="welcome-connect">
      <h2 id="welcome-connect" className={classes.choiceTitle}>
        {t('welcome.connectTitle')}
      </h2>
      <p className={classes.choiceText}>{t('welcome.connectHint')}</p>
      <ErrorPanel error={error} />
      {data?.connectable.length === 0 && <p className={classes.choiceText}>{t('welcome.noChannels')}</p>}
      <div className={classes.buttons}>
        {data?.connectable.map(({ channelId }) => (
          <Button key={channelId} size="md" onClick={() => onConnect(channelId)}>
            {t('welcome.connect', { channel: t(channelLooks[channelId].nameKey) })}
          </Button>
        ))}
      </div>
    </section>
  )
}
