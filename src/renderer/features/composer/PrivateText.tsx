import type { RefObject } from 'react'

import type { RequestOutput } from '#shared/ipc/contract'
import { useTexts } from '../../ui/useTexts'
import classes from './Composer.module.css'
import { ComposerText } from './ComposerText'
import { recipientWords } from './recipientWords'
import type { WritingHere } from './useWriting'

type Props = {
  readonly open: RequestOutput<'conversation.open'>
  readonly writing: WritingHere
  readonly textRef: RefObject<HTMLTextAreaElement | null>
  readonly onSlash: () => void
}

/** The message of a pair: private, and first. */
export function PrivateText({ open, writing, textRef, onSlash }: Props) {
  const { t } = useTexts()
  const { recipient, channel } = recipientWords(open, t)
  return (
    <>
      <header className={classes.head} data-reach="private">
        <strong>{t('composer.privateReply')}</strong>
        <span>{t('composer.privateFirst', { recipient, channel })}</span>
      </header>
      <ComposerText
        label={t('composer.privateText')}
        value={writing.privateText ?? ''}
        cursorAt={writing.cursorAt}
        textRef={textRef}
        onSlash={onSlash}
        onWrite={(privateText, cursorAt) => writing.change({ privateText, cursorAt })}
      />
    </>
  )
}
