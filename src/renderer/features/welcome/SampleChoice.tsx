import { Button } from '@mantine/core'

import { useMutationRequest } from '../../bridge/useMutationRequest'
import { ErrorPanel } from '../../ui/ErrorPanel'
import { useTexts } from '../../ui/useTexts'
import classes from './Welcome.module.css'

/** The way in without an account. */
export function SampleChoice({ onOpened }: { readonly onOpened: () => void }) {
  const { t } = useTexts()
  const openSample = useMutationRequest('app.openSample')
  const open = async (): Promise<void> => {
    const opened = await openSample.run(null)
    if (opened.ok) onOpened()
  }
  return (
    <section className={classes.choice} aria-labelledby="welcome-sample">
      <h2 id="welcome-sample" className={classes.choiceTitle}>
        {t('welcome.sampleTitle')}
      </h2>
      <p className={classes.choiceText}>{t('welcome.sampleHint')}</p>
      <div className={classes.buttons}>
        <Button size="md" variant="default" loading={openSample.isRunning} onClick={() => void open()}>
          {t('welcome.openSample')}
        </Button>
      </div>
      <ErrorPanel error={openSample.error} />
    </section>
  )
}
