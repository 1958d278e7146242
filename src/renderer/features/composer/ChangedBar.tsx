import { Button } from '@mantine/core'

import type { RequestOutput } from '#shared/ipc/contract'
import { useRequest } from '../../bridge/useRequest'
import { useTexts } from '../../ui/useTexts'
import { changesSince } from './changesSince'
import classes from './Composer.module.css'
import type { Writing } from './draftKeeper'
import type { SendReply } from './useSendReply'

type Props = {
  readonly open: RequestOutput<'conversation.open'>
  readonly writing: Writing
  readonly sending: SendReply
}

/** The conversation has moved on since the text was begun: says what changed, and sending asks once more. */
export function ChangedBar({ open, writing, sending }: Props) {
  const { t } = useTexts()
  const { isAsking } = sending
  const hasChanged = writing.text !== '' && open.revision > writing.seenRevision
  const latest = useRequest(
    'conversation.messages',
    { conversationId: open.conversation.id, before: null, limit: 20 },
    { isEnabled: hasChanged || isAsking !== null },
  )
  if (!hasChanged && isAsking === null) return null
  const changes = changesSince(latest.data?.messages ?? [], open.draft?.startedAt ?? null)
  return (
    <div className={classes.changed} role="alert">
      <span className={classes.changedText}>
        {changes.length === 0 ? t('composer.changed') : changes.map((change) => t(`composer.${change}`)).join(' ')}
        {isAsking !== null && ` ${t('composer.sendAnyway')}`}
      </span>
      {isAsking !== null && (
        <>
          <Button size="compact-xs" onClick={() => void sending.send({ ...isAsking, isConfirmed: true })}>
            {t('composer.yesSend')}
          </Button>
          <Button size="compact-xs" variant="subtle" onClick={sending.stopAsking}>
            {t('composer.keepWriting')}
          </Button>
        </>
      )}
    </div>
  )
}
