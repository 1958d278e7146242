import { Button } from '@mantine/core'
import { useState } from 'react'

import type { BackupView } from '#shared/domain/upkeep/upkeepView'
import { useMutationRequest } from '../../bridge/useMutationRequest'
import { useRequest } from '../../bridge/useRequest'
import { ConfirmInPlace } from '../../ui/ConfirmInPlace'
import { ErrorPanel } from '../../ui/ErrorPanel'
import { dateTimeWords } from '../../ui/momentWords'
import { useTexts } from '../../ui/useTexts'
import { busyProps } from './busyProps'
import classes from './Data.module.css'
import { restoreWords } from './restoreWords'

type Props = { readonly backup: BackupView; readonly isBusy: boolean }

/** What going back would change, read anew each time it is opened; then the way back, asked twice. */
export function RestorePreview({ backup: { name, madeAt }, isBusy }: Props) {
  const { t, language } = useTexts()
  const [isAsking, setAsking] = useState(false)
  const preview = useRequest('data.previewRestore', { name }, { isAlwaysFresh: true })
  const restore = useMutationRequest('data.restore')
  const sentences = preview.data === undefined ? [] : restoreWords(preview.data, t, language)
  return (
    <div className={classes.preview}>
      <div role="status">
        {preview.isPending && <p className={classes.hint}>{t('data.reading')}</p>}
        {preview.data !== undefined && sentences.length === 0 && <p>{t('data.changesNothing')}</p>}
        {sentences.length > 0 && (
          <>
            <p>{t('data.wouldChange')}</p>
            <ul className={classes.sentences}>
              {sentences.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          </>
        )}
      </div>
      <ErrorPanel error={preview.error} />
      {sentences.length > 0 && (
        <>
          <div className={classes.buttons}>
            <Button
              size="compact-sm"
              loading={restore.isRunning}
              {...busyProps(isBusy)}
              onClick={() => setAsking(true)}
            >
              {t('data.restore')}
            </Button>
          </div>
          <p className={classes.hint}>{t('data.backupFirst')}</p>
        </>
      )}
      {isAsking && (
        <ConfirmInPlace
          question={`${t('data.restoreAsk', { time: dateTimeWords(madeAt, language) })} ${t('data.backupFirst')}`}
          yes={t('data.restoreYes')}
          isBusy={restore.isRunning}
          onYes={() => void restore.run({ name }).then(() => setAsking(false))}
          onNo={() => setAsking(false)}
        />
      )}
      <ErrorPanel error={restore.error} />
    </div>
  )
}
