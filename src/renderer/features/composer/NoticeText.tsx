import { Button } from '@mantine/core'

import type { RequestOutput } from '#shared/ipc/contract'
import { useTexts } from '../../ui/useTexts'
import classes from './Composer.module.css'
import { ComposerText } from './ComposerText'
import { recipientWords } from './recipientWords'
import type { WritingHere } from './useWriting'

type Props = {
  readonly open: RequestOutput<'conversation.open'>
  readonly writing: WritingHere
  readonly onStay: () => void
}

/** The public notice of a pair: everyone reads it, and only once the private message is sent. */
export function NoticeText({ open, writing, onStay }: Props) {
  const { t } = useTexts()
  const { recipient, channel } = recipientWords(open, t)
  return (
    <>
      <header className={classes.head} data-reach="public">
        <strong>{t('composer.notice')}</strong>
        <span className={classes.headText}>{t('composer.noticeAfter', { recipient, channel })}</span>
        <Button size="compact-xs" variant="subtle" color="gray" onClick={onStay}>
          {t('composer.stayPublic')}
        </Button>
      </header>
      <ComposerText
        label={t('composer.noticeText')}
        placeholder={t('composer.noticePlaceholder')}
        value={writing.text}
        minRows={1}
        onWrite={(text) => writing.change({ text })}
      />
    </>
  )
}
