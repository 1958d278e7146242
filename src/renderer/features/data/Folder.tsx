import { Button } from '@mantine/core'

import type { RequestOutput } from '#shared/ipc/contract'
import { useMutationRequest } from '../../bridge/useMutationRequest'
import { byteWords } from '../../ui/byteWords'
import { countWords } from '../../ui/countWords'
import { ErrorPanel } from '../../ui/ErrorPanel'
import { Panel } from '../../ui/Panel'
import { useTexts } from '../../ui/useTexts'
import { busyProps } from './busyProps'
import classes from './Data.module.css'
import { useLastAnswer } from './useLastAnswer'

/** Where the shop is and how much it is; the owner's own can be moved. */
export function Folder({ state }: { readonly state: RequestOutput<'data.state'> }) {
  const { t, language } = useTexts()
  const show = useMutationRequest('app.showDataFolder')
  const move = useLastAnswer('data.move')
  const { isMine, folder, task } = state
  const conversations = countWords('counts.conversations', state.conversations, t, language)
  const size = byteWords(state.logBytes, t, language)
  return (
    <Panel title={t('data.folderTitle')}>
      {!isMine && <p className={classes.text}>{t('data.sample')}</p>}
      <code className={classes.path}>{folder}</code>
      <p className={classes.hint}>{t('data.holds', { conversations, size })}</p>
      <div className={classes.buttons}>
        <Button variant="default" onClick={() => void show.run(null)}>
          {t('data.show')}
        </Button>
        {isMine && (
          <Button
            variant="default"
            loading={move.isRunning}
            {...busyProps(task !== null)}
            onClick={() => void move.run(null)}
          >
            {t('data.move')}
          </Button>
        )}
      </div>
      {isMine && <p className={classes.hint}>{t('data.moveHint')}</p>}
      <ErrorPanel error={show.error ?? move.error} />
      <p className={classes.said} role="status">
        {move.answer !== null && t('data.moved', { folder: move.answer.folder })}
      </p>
    </Panel>
  )
}
