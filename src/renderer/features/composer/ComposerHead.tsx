import type { RequestOutput } from '#shared/ipc/contract'
import classes from './Composer.module.css'
import { useTexts } from '../../ui/useTexts'
import { recipientWords } from './recipientWords'

/** The safety belt: public or private, to whom, on which channel. */
export function ComposerHead({ open }: { readonly open: RequestOutput<'conversation.open'> }) {
  const { t } = useTexts()
  const { isPrivate } = open.row
  const { recipient, channel } = recipientWords(open, t)
  return (
    <header className={classes.head} data-reach={isPrivate ? 'private' : 'public'}>
      <strong>{t(isPrivate ? 'composer.privateReply' : 'composer.publicReply')}</strong>
      <span>{t(isPrivate ? 'composer.privateTo' : 'composer.publicTo', { recipient, channel })}</span>
    </header>
  )
}
