import { Button } from '@mantine/core'
import { useId } from 'react'

import type { LengthRule } from '#shared/domain/accounts/capabilities'
import { textLength } from '#shared/domain/drafts/length'
import type { AppError } from '#shared/domain/errors'
import { errorText } from '#shared/i18n/errorText'
import type { RequestOutput } from '#shared/ipc/contract'
import { useTexts } from '../../ui/useTexts'
import classes from './Composer.module.css'
import { modKey } from './modKey'
import { recipientWords } from './recipientWords'
import type { Writing } from './draftKeeper'

type Props = {
  readonly open: RequestOutput<'conversation.open'>
  readonly writing: Writing
  readonly rule: LengthRule
  /** Why it can't be sent as it stands. */
  readonly block: AppError | null
  readonly isSending: boolean
  readonly onSend: (thenDone: boolean) => void
}

export function ComposerFoot({ open, writing, rule, block, isSending, onSend }: Props) {
  const { t, language } = useTexts()
  const reasonId = useId()
  const { recipient, channel } = recipientWords(open, t)
  const { left } = textLength(rule, writing.text)
  const reason = block === null ? savedWords() : errorText(block, t, language)
  function savedWords(): string {
    if (writing.error !== null) return t('composer.notSaved')
    return writing.isUnsaved ? '' : t('composer.saved')
  }
  return (
    <footer className={classes.foot}>
      <span id={reasonId} className={classes.reason} data-blocked={block?.code === 'textTooLong'}>
        {writing.text === '' ? t('composer.emptyHint', { mod: modKey() }) : reason}
      </span>
      <span className={classes.left} data-over={left < 0}>
        {t('composer.left', { count: left })}
      </span>
      <Button
        size="sm"
        className={classes.send ?? ''}
        disabled={block !== null}
        loading={isSending}
        aria-describedby={reasonId}
        onClick={() => onSend(false)}
      >
        {t(open.replyRoute === 'web' ? 'composer.copyAndAnswer' : 'composer.send', { recipient, channel })}
        <span className={classes.keys} aria-hidden>{`${modKey()} ↵`}</span>
      </Button>
    </footer>
  )
}
