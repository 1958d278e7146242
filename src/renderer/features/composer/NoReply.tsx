import { Button } from '@mantine/core'

import type { RequestOutput } from '#shared/ipc/contract'
import { useMutationRequest } from '../../bridge/useMutationRequest'
import { ErrorPanel } from '../../ui/ErrorPanel'
import { useTexts } from '../../ui/useTexts'
import classes from './Composer.module.css'
import { recipientWords } from './recipientWords'

type Props = { readonly open: RequestOutput<'conversation.open'>; readonly permalink: string | null }

/** Stands where the composer would, where the network takes no answer from us. */
export function NoReply({ open, permalink }: Props) {
  const { t } = useTexts()
  const { run, error } = useMutationRequest('app.openLink')
  const { channel } = recipientWords(open, t)
  return (
    <section className={classes.noReply} aria-label={t('composer.title')}>
      <span>{t('composer.noReply', { channel })}</span>
      {permalink !== null && (
        <Button size="compact-sm" variant="light" onClick={() => void run({ url: permalink })}>
          {t('composer.openAt', { channel })}
        </Button>
      )}
      <ErrorPanel error={error} />
    </section>
  )
}
