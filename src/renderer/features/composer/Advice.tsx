import type { RequestOutput } from '#shared/ipc/contract'
import { usDollars } from '#shared/i18n/usDollars'
import { useTexts } from '../../ui/useTexts'
import classes from './Composer.module.css'
import { recipientWords } from './recipientWords'

type Props = { readonly open: RequestOutput<'conversation.open'>; readonly text: string }

/** What the owner should know before sending, under the text and never in the way. */
export function Advice({ open, text }: Props) {
  const { t, language } = useTexts()
  const { channel } = recipientWords(open, t)
  const { linkCostUsd } = open.capabilities
  const costs =
    linkCostUsd > 0 && !open.row.isPrivate && open.replyRoute === 'api' && /https?:\/\/\S|\bwww\.\S/iu.test(text)
  const notes = [
    open.account.signInEndedAt !== null && t('composer.signInEnded', { channel }),
    open.replyRoute === 'web' && t('composer.webRoute'),
    costs && t('composer.linkCosts', { cost: usDollars(linkCostUsd, language) }),
  ].filter((note) => note !== false)
  return notes.map((note) => (
    <p key={note} className={classes.advice}>
      {note}
    </p>
  ))
}
