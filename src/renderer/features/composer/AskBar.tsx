import { Button } from '@mantine/core'

import type { PersonalFinding } from '#shared/domain/personalData/personalFinding'
import { errorText } from '#shared/i18n/errorText'
import type { RequestOutput } from '#shared/ipc/contract'
import { useTexts } from '../../ui/useTexts'
import { ChangedWords } from './ChangedWords'
import classes from './Composer.module.css'
import type { Writing } from './draftKeeper'
import { personalWords } from './personalWords'
import type { GoPrivate } from './useGoPrivate'
import type { SendReply } from './useSendReply'

type Props = {
  readonly open: RequestOutput<'conversation.open'>
  readonly writing: Writing
  readonly sending: SendReply
  readonly personal: readonly PersonalFinding[]
  readonly goPrivate: GoPrivate
  readonly onOpen: (conversationId: string) => void
}

/** What the owner should see before it leaves: the conversation has moved on, or everyone would read personal data. */
export function AskBar({ open, writing, sending, personal, goPrivate, onOpen }: Props) {
  const { t, language } = useTexts()
  const { isAsking } = sending
  const hasChanged = (writing.text !== '' || Boolean(writing.privateText)) && open.revision > writing.seenRevision
  const unread = typeof isAsking?.why === 'object' ? isAsking.why : null
  const asksPersonal = isAsking?.why === 'personal'
  // What was asked about may have been taken out of the text since.
  const isAnswered = asksPersonal && personal.length === 0
  if (isAnswered || (!hasChanged && isAsking === null)) return null
  return (
    <div className={classes.changed} role="alert">
      <span className={classes.changedText}>
        {asksPersonal && personalWords(personal, t, language)}
        {unread !== null && `${errorText(unread, t, language)} ${t('composer.sendAnyway')}`}
        {!asksPersonal && unread === null && <ChangedWords open={open} isAsked={isAsking !== null} />}
      </span>
      {isAsking !== null && (
        <>
          {asksPersonal && goPrivate.canBegin && (
            <Button
              size="compact-xs"
              onClick={() => {
                sending.stopAsking()
                goPrivate.begin()
              }}
            >
              {t('personalData.goPrivate')}
            </Button>
          )}
          {unread !== null && (
            <Button size="compact-xs" onClick={() => onOpen(unread.conversationId)}>
              {t('composer.readPrivate')}
            </Button>
          )}
          <Button
            size="compact-xs"
            variant={unread !== null || (asksPersonal && goPrivate.canBegin) ? 'light' : 'filled'}
            onClick={() => void sending.sendAnyway()}
          >
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
