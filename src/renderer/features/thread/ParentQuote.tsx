import type { Parent } from '#shared/domain/conversations/message'
import { useTexts } from '../../ui/useTexts'
import classes from './Bubble.module.css'

/** The post a message answers. */
export function ParentQuote({ parent }: { readonly parent: Parent }) {
  const { t } = useTexts()
  const who = parent.isOurs ? t('thread.answersYou') : t('thread.answersOther', { handle: parent.authorHandle })
  return (
    <blockquote className={classes.parent}>
      <span className={classes.parentWho}>{who}</span>
      <span dir="auto">{parent.text}</span>
    </blockquote>
  )
}
