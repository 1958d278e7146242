import { Button } from '@mantine/core'
import { useId, type ReactNode } from 'react'

import { errorText } from '#shared/i18n/errorText'
import type { RequestOutput } from '#shared/ipc/contract'
import { useTexts } from '../../ui/useTexts'
import classes from './Composer.module.css'
import type { Writing } from './draftKeeper'
import { modKey } from './modKey'
import { recipientWords } from './recipientWords'
import type { SendState } from './sendState'

type Props = {
  readonly open: RequestOutput<'conversation.open'>
  readonly writing: Writing
  readonly state: SendState
  readonly isSending: boolean
  readonly tools: ReactNode
  readonly onSend: () => void
}

export function ComposerFoot({ open, writing, state, isSending, tools, onSend }: Props) {
  const { t, language } = useTexts()
  const reasonId = useId()
  const { recipient, channel } = recipientWords(open, t)
  const { block, left, parts } = state
  const isPair = writing.privateText !== null
  const isEmpty = writing.text === '' && !isPair && writing.pictures.length === 0
  const label = (): string => {
    if (isPair) return t('composer.sendPair', { recipient })
    if (open.replyRoute === 'web') return t('composer.copyAndAnswer', { recipient, channel })
    if (parts.length > 1) return t('composer.sendParts', { recipient, count: parts.length })
    return t('composer.send', { recipient, channel })
  }
  const reason = (): string => {
    if (isEmpty) return t('composer.emptyHint', { mod: modKey() })
    if (block !== null) return errorText(block, t, language)
    if (writing.error !== null) return t('composer.notSaved')
    if (parts.length > 1) return t('composer.leavesInParts', { count: parts.length })
    return writing.isUnsaved ? '' : t('composer.saved')
  }
  const isBlocked = block !== null && block.code !== 'textEmpty'
  return (
    <footer className={classes.foot}>
      {tools}
      <span id={reasonId} className={classes.reason} data-blocked={isBlocked}>
        {reason()}
      </span>
      {parts.length <= 1 && Number.isFinite(left) && (
        <span className={classes.left} data-over={left < 0}>
          {t('composer.left', { count: left })}
        </span>
      )}
      <Button
        size="sm"
        className={classes.send ?? ''}
        disabled={block !== null}
        loading={isSending}
        aria-describedby={reasonId}
        onClick={onSend}
      >
        {label()}
        <span className={classes.keys} aria-hidden>{`${modKey()} ↵`}</span>
      </Button>
    </footer>
  )
}
