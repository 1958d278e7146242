import type { RequestOutput } from '#shared/ipc/contract'
import { durationWords } from '../../ui/durationWords'
import { useNow } from '../../ui/useNow'
import { useTexts } from '../../ui/useTexts'
import classes from './Composer.module.css'
import { recipientWords } from './recipientWords'

/** The safety belt: public or private, to whom, on which channel, and how long the network still takes an answer. */
export function ComposerHead({ open }: { readonly open: RequestOutput<'conversation.open'> }) {
  const { t } = useTexts()
  const now = useNow()
  const { isPrivate } = open.row
  const { recipient, channel } = recipientWords(open, t)
  const closesAt = open.replyWindowClosesAt
  const windowWords = (at: number): string =>
    at <= now
      ? t('composer.windowClosed', { channel })
      : t('composer.windowLeft', { time: durationWords(at - now, t), channel })
  return (
    <header className={classes.head} data-reach={isPrivate ? 'private' : 'public'}>
      <strong>{t(isPrivate ? 'composer.privateReply' : 'composer.publicReply')}</strong>
      <span className={classes.headText}>
        {t(isPrivate ? 'composer.privateTo' : 'composer.publicTo', { recipient, channel })}
      </span>
      {closesAt !== null && (
        <span className={classes.window} data-closed={closesAt <= now}>
          {windowWords(closesAt)}
        </span>
      )}
    </header>
  )
}
