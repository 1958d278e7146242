import { Button } from '@mantine/core'

import type { RequestOutput } from '#shared/ipc/contract'
import { errorText } from '#shared/i18n/errorText'
import { channelLooks } from '../ui/channelLooks'
import { countWords } from '../ui/countWords'
import { handleWords } from '../ui/handleWords'
import { useTexts } from '../ui/useTexts'
import { Banner } from './Banner'
import { CrisisBanner } from './CrisisBanner'
import { navigate } from './navigate'
import { SampleBanner } from './SampleBanner'

type Props = {
  readonly state: RequestOutput<'app.state'>
  readonly accounts: RequestOutput<'accounts.list'>['accounts']
  readonly alert: RequestOutput<'crisis.state'>['alert']
}

/** What the owner must not overlook, above every page. */
export function Banners({ state, accounts, alert }: Props) {
  const { t, language } = useTexts()
  const { newlyDamagedLines } = state
  const ended = accounts.filter(({ account }) => account.signInEndedAt !== null)
  return (
    <>
      {alert !== null && <CrisisBanner alert={alert} />}
      {state.storeTrouble !== null && (
        <Banner tone="urgent">{t('shell.cannotSave', { reason: errorText(state.storeTrouble, t, language) })}</Banner>
      )}
      {!state.isReadingAble && <Banner tone="urgent">{t('shell.notRead')}</Banner>}
      {newlyDamagedLines > 0 && (
        <Banner
          tone="urgent"
          tools={
            <Button size="compact-xs" onClick={() => navigate({ page: 'data' })}>
              {t('shell.whatWasLost')}
            </Button>
          }
        >
          {countWords('shell.damaged', newlyDamagedLines, t, language)}
        </Banner>
      )}
      {ended.map(({ account: { id, channelId, handle, displayName } }) => (
        <Banner
          key={id}
          tone="urgent"
          tools={
            <Button size="compact-xs" onClick={() => navigate({ page: 'connect', channelId, accountId: id })}>
              {t('shell.signInAgain')}
            </Button>
          }
        >
          {t('shell.signInEnded', {
            account: handleWords({ channelId, handle, name: displayName }),
            channel: t(channelLooks[channelId].nameKey),
          })}
        </Banner>
      ))}
      {state.shop === 'sample' && <SampleBanner speed={state.sampleSpeed} />}
    </>
  )
}
