import { useState, type ReactNode } from 'react'

import type { Message } from '#shared/domain/conversations/message'
import { clockTime } from '#shared/i18n/clockTime'
import { useTexts } from '../../ui/useTexts'
import classes from './Bubble.module.css'
import { bubbleId } from './bubbleId'
import { DecidingWords } from './DecidingWords'
import { EarlierTexts } from './EarlierTexts'
import { LinkedText } from './LinkedText'
import { ParentQuote } from './ParentQuote'
import { Pictures } from './Pictures'

type Props = {
  readonly message: Message
  readonly isPrivate: boolean
  /** The disk has lost what it said. */
  readonly isUnreadable: boolean
  /** It is the one that was looked for, and is shown as such for a moment. */
  readonly isLit: boolean
}

/** One message as it was written: plain text, its links, its pictures, and what became of it. */
export function MessageBubble({ message, isPrivate, isUnreadable, isLit }: Props) {
  const isDeleted = message.deletedAt !== null
  const [isExplained, setIsExplained] = useState(false)
  const canExplain = message.direction === 'in' && !isDeleted && !isUnreadable && message.text.trim() !== ''
  return (
    <article
      id={bubbleId(message.id)}
      className={classes.bubble}
      data-direction={message.direction}
      data-deleted={isDeleted}
      data-lit={isLit}
    >
      {isUnreadable ? <Unreadable /> : <Written message={message} isExplained={isExplained && canExplain} />}
      <Meta message={message} isPrivate={isPrivate}>
        {canExplain && <Why isShown={isExplained} onToggle={() => setIsExplained(!isExplained)} />}
      </Meta>
    </article>
  )
}

function Written({ message, isExplained }: Pick<Props, 'message'> & { readonly isExplained: boolean }) {
  return (
    <>
      {message.parent !== null && <ParentQuote parent={message.parent} />}
      {isExplained ? (
        <DecidingWords conversationId={message.conversationId} messageId={message.id} text={message.text} />
      ) : (
        <p className={classes.text} dir="auto" lang={message.lang ?? undefined}>
          <LinkedText text={message.text} />
        </p>
      )}
      <Pictures message={message} />
    </>
  )
}

function Unreadable() {
  const { t } = useTexts()
  return <p className={classes.unreadable}>{t('thread.unreadable')}</p>
}

/** A plain element: of thousands of messages each has one. */
function Why({ isShown, onToggle }: { readonly isShown: boolean; readonly onToggle: () => void }) {
  const { t } = useTexts()
  return (
    <>
      {' · '}
      <button type="button" className={classes.why} aria-expanded={isShown} onClick={onToggle}>
        {t(isShown ? 'rules.hideWords' : 'rules.which')}
      </button>
    </>
  )
}

function Meta({
  message,
  isPrivate,
  children,
}: Pick<Props, 'message' | 'isPrivate'> & { readonly children: ReactNode }) {
  const { t, language } = useTexts()
  const { direction, sentAt, editedAt, deletedAt, isAutomatic } = message
  const author = direction === 'in' ? message.authorName || message.authorHandle : t('common.you')
  return (
    <footer className={classes.meta}>
      <bdi>{author}</bdi>
      {` · ${clockTime(sentAt, language)}`}
      {isAutomatic && ` · ${t('thread.automatic')}`}
      {direction === 'in' && !isPrivate && ` · ${t('thread.everyoneReads')}`}
      {editedAt !== null && deletedAt === null && (
        <EarlierTexts
          label={t('thread.edited', { time: clockTime(editedAt, language) })}
          texts={message.earlierTexts}
        />
      )}
      {deletedAt !== null && (
        <strong className={classes.gone}>
          {` · ${t(direction === 'in' ? 'thread.deletedByCustomer' : 'thread.deleted')}`}
        </strong>
      )}
      {children}
    </footer>
  )
}
