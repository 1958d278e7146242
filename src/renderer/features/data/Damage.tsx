import { Button } from '@mantine/core'

import type { RequestOutput } from '#shared/ipc/contract'
import { useMutationRequest } from '../../bridge/useMutationRequest'
import { ErrorPanel } from '../../ui/ErrorPanel'
import { momentWords } from '../../ui/momentWords'
import { Panel } from '../../ui/Panel'
import { useNow } from '../../ui/useNow'
import { useTexts } from '../../ui/useTexts'
import { damageWords } from './damageWords'
import classes from './Data.module.css'

/** Whether everything ever kept can still be read; if not, exactly how much is not, and what that means. */
export function Damage({ state }: { readonly state: RequestOutput<'data.state'> }) {
  const { t, language } = useTexts()
  const now = useNow()
  const show = useMutationRequest('data.showSetAside')
  const { damage, setAsideFolder } = state
  const { damagedLines, missingCommits, tornBytes, verifiedAt } = damage
  const isLost = damagedLines + missingCommits > 0
  const whole = t(verifiedAt === null ? 'data.readableSoFar' : 'data.allReadable')
  return (
    <Panel title={t('data.damageTitle')}>
      {!isLost && <p className={classes.text}>{whole}</p>}
      {damageWords(damage, t, language).map((sentence) => (
        <p key={sentence} className={isLost ? classes.bad : classes.text}>
          {sentence}
        </p>
      ))}
      {isLost && <p className={classes.text}>{t('data.damageHelp')}</p>}
      {(damagedLines > 0 || tornBytes > 0) && (
        <>
          <p className={classes.breaks}>{t('data.setAsideIn', { folder: setAsideFolder })}</p>
          <div className={classes.buttons}>
            <Button variant="default" onClick={() => void show.run(null)}>
              {t('data.showSetAside')}
            </Button>
          </div>
        </>
      )}
      <p className={classes.hint}>
        {verifiedAt === null
          ? t('data.notVerified')
          : t('data.verified', { time: momentWords(verifiedAt, now, language) })}
      </p>
      <ErrorPanel error={show.error} />
    </Panel>
  )
}
