import { Button } from '@mantine/core'

import type { PersonalFinding } from '#shared/domain/personalData/personalFinding'
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
}

/** What the owner should see before it leaves: the conversation has moved on, or everyone would read personal data. */
export function AskBar({ open, writing, sending, personal, goPrivate }: Props) {
  const { t, language } = useTexts()
  const { isAsking } = sending
  const hasChanged = (writing.text !== '' || Boolean(writing.privateText)) && open.revision > writing.seenRevision
  const asksPersonal = isAsking?.why === 'personal'
  // What was asked about may have been taken out of the text since.
  const isAnswered = asksPersonal && personal.length === 0
  if (isAnswered || (!hasChanged && isAsking === null)) return null
  return (
    <div className={classes.changed} role="alert">
      <span className={classes.changedText}>
        {asksPersonal ? personalWords(personal, t, language) : <ChangedWords open={open} isAsked={isAsking !== null} />}
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
          <Button
            size="compact-xs"
            variant={asksPersonal && goPrivate.canBegin ? 'light' : 'filled'}
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
