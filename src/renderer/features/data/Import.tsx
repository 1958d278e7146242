import { Button } from '@mantine/core'
import { useRef } from 'react'

import { dateWords } from '../../ui/momentWords'
import { ErrorPanel } from '../../ui/ErrorPanel'
import { Panel } from '../../ui/Panel'
import { useTexts } from '../../ui/useTexts'
import { busyProps } from './busyProps'
import classes from './Data.module.css'
import { importWords } from './importWords'
import { useLastAnswer } from './useLastAnswer'

/** Adds what an export holds: chosen, then shown, then imported, then said. */
export function Import({ isBusy }: { readonly isBusy: boolean }) {
  const { t, language } = useTexts()
  const reading = useLastAnswer('data.readExport')
  const importing = useLastAnswer('data.import')
  const chooseRef = useRef<HTMLButtonElement>(null)
  const choose = (): void => {
    importing.clear()
    void reading.run(null)
  }
  const run = async (): Promise<void> => {
    const answer = await importing.run(null)
    if (answer.ok) putAway()
  }
  const putAway = (): void => {
    reading.clear()
    chooseRef.current?.focus()
  }
  const chosen = reading.answer
  return (
    <Panel title={t('data.importTitle')}>
      <p className={classes.hint}>{t('data.importHint')}</p>
      <div className={classes.buttons}>
        <Button ref={chooseRef} variant="default" loading={reading.isRunning} {...busyProps(isBusy)} onClick={choose}>
          {t('data.chooseExport')}
        </Button>
      </div>
      <div className={classes.preview} role="status">
        {chosen !== null && (
          <>
            <p className={classes.breaks}>
              {t('data.exportOf', { date: dateWords(chosen.preview.exportedAt, language), file: chosen.file })}
            </p>
            <Sentences sentences={importWords(chosen.preview, 'data.wouldAdd', t, language)} />
          </>
        )}
        {importing.answer !== null && (
          <Sentences sentences={importWords(importing.answer, 'data.added', t, language)} />
        )}
      </div>
      {chosen !== null && (
        <div className={classes.buttons}>
          <Button loading={importing.isRunning} {...busyProps(isBusy)} onClick={() => void run()}>
            {t('data.import')}
          </Button>
          <Button variant="subtle" disabled={importing.isRunning} onClick={putAway}>
            {t('common.cancel')}
          </Button>
        </div>
      )}
      <ErrorPanel error={reading.error ?? importing.error} />
    </Panel>
  )
}

function Sentences({ sentences }: { readonly sentences: readonly string[] }) {
  return (
    <ul className={classes.sentences}>
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  )
}
