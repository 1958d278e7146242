import { Button } from '@mantine/core'
import { useState } from 'react'

import type { ConversationRow } from '#shared/domain/conversations/inboxView'
import type { Draft } from '#shared/domain/drafts/draft'
import { useMutationRequest } from '../../bridge/useMutationRequest'
import { Avatar } from '../../ui/Avatar'
import { Chip } from '../../ui/Chip'
import { ConfirmInPlace } from '../../ui/ConfirmInPlace'
import { KeptPictures } from '../../ui/KeptPictures'
import { ErrorPanel } from '../../ui/ErrorPanel'
import { TimeAgo } from '../../ui/TimeAgo'
import { useTexts } from '../../ui/useTexts'
import classes from './Drafts.module.css'

type Props = {
  readonly draft: Draft
  readonly row: ConversationRow
  readonly onOpen: (conversationId: string) => void
}

export function DraftItem({ draft, row, onOpen }: Props) {
  const { t } = useTexts()
  const [isAsking, setAsking] = useState(false)
  const drop = useMutationRequest('drafts.drop')
  const { conversationId } = draft
  const recipient = row.customerName
  // Of a pair, the message that goes first is shown.
  const isPrivate = row.isPrivate || draft.privateText !== undefined
  return (
    <li className={classes.item}>
      <Avatar name={recipient} identityId={row.hasAvatar ? row.identityId : null} channelId={row.channelId} />
      <div className={classes.body}>
        <div className={classes.head}>
          <bdi className={classes.recipient}>{recipient}</bdi>
          <Chip tone={isPrivate ? 'private' : 'public'}>{t(isPrivate ? 'channels.private' : 'channels.public')}</Chip>
          <span className={classes.age}>
            <TimeAgo at={draft.savedAt} />
          </span>
        </div>
        <p className={classes.text}>
          <bdi>{draft.privateText || draft.text}</bdi>
        </p>
        <KeptPictures pictures={draft.pictures} />
        <div className={classes.actions}>
          <Button
            size="compact-xs"
            variant="light"
            aria-label={t('drafts.goOnTo', { recipient })}
            onClick={() => onOpen(conversationId)}
          >
            {t('drafts.goOn')}
          </Button>
          <Button
            size="compact-xs"
            variant="subtle"
            color="red"
            aria-label={t('drafts.discardTo', { recipient })}
            onClick={() => setAsking(true)}
          >
            {t('drafts.discard')}
          </Button>
        </div>
        {isAsking && (
          <ConfirmInPlace
            question={t('drafts.discardAsk')}
            yes={t('drafts.discard')}
            isBusy={drop.isRunning}
            onYes={() => void drop.run({ conversationId }).then(() => setAsking(false))}
            onNo={() => setAsking(false)}
          />
        )}
        <ErrorPanel error={drop.error} />
      </div>
    </li>
  )
}
