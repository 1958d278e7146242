import type { ChannelId } from '#shared/domain/accounts/channelId'
import { useRequest } from '../../bridge/useRequest'
import { BellMark } from '../../ui/BellMark'
import { ErrorPanel } from '../../ui/ErrorPanel'
import { useTexts } from '../../ui/useTexts'
import { ConnectChoice } from './ConnectChoice'
import { CounterPicture } from './CounterPicture'
import { LanguageChoice } from './LanguageChoice'
import { SampleChoice } from './SampleChoice'
import classes from './Welcome.module.css'

type Props = {
  readonly onConnect: (channelId: ChannelId) => void
  /** The sample shop is open. */
  readonly onOpened: () => void
}

/** The first screen of a shop without an account: what this is, and the two ways in. */
export function Welcome({ onConnect, onOpened }: Props) {
  const { t } = useTexts()
  const { data, error } = useRequest('app.state', null)
  return (
    <main className={classes.page}>
      <div className={classes.column}>
        <header className={classes.top}>
          <span className={classes.brand}>
            <BellMark size={30} />
            {t('common.appName')}
          </span>
          <LanguageChoice />
        </header>
        <div className={classes.hero}>
          <div className={classes.words}>
            <h1 className={classes.title}>{t('welcome.title')}</h1>
            <p className={classes.lead}>{t('welcome.lead')}</p>
          </div>
          <CounterPicture />
        </div>
        <ErrorPanel error={error} />
        <div className={classes.choices}>
          <ConnectChoice onConnect={onConnect} />
          <SampleChoice onOpened={onOpened} />
        </div>
        {data !== undefined && (
          <p className={classes.stays}>
            {t('welcome.stays')} <code className={classes.path}>{data.dataFolder}</code>
          </p>
        )}
      </div>
    </main>
  )
}
