import { Button } from '@mantine/core'
import { useMemo } from 'react'

import { personalData } from '#shared/domain/personalData/personalData'
import { writtenLanguage } from '#shared/domain/tone/writtenLanguage'
import type { RequestOutput } from '#shared/ipc/contract'
import { usDollars } from '#shared/i18n/usDollars'
import { useTexts } from '../../ui/useTexts'
import classes from './Composer.module.css'
import type { Writing } from './draftKeeper'
import { recipientWords } from './recipientWords'
import type { GoPrivate } from './useGoPrivate'
import { useShopSettings } from './useShopSettings'

type Props = {
  readonly open: RequestOutput<'conversation.open'>
  readonly writing: Writing
  readonly goPrivate: GoPrivate
}

/** What the owner should know before sending, under the text and never in the way. */
export function Advice({ open, writing: { text }, goPrivate }: Props) {
  const { t, language } = useTexts()
  const { channel } = recipientWords(open, t)
  const { linkCostUsd } = open.capabilities
  const privateReason = usePrivateReason(open, goPrivate)
  const costs =
    linkCostUsd > 0 && !open.row.isPrivate && open.replyRoute === 'api' && /https?:\/\/\S|\bwww\.\S/iu.test(text)
  const notes = [
    open.account.signInEndedAt !== null && t('composer.signInEnded', { channel }),
    open.replyRoute === 'web' && t('composer.webRoute'),
    costs && t('composer.linkCosts', { cost: usDollars(linkCostUsd, language) }),
  ].filter((note) => note !== false)
  return (
    <>
      {notes.map((note) => (
        <p key={note} className={classes.advice}>
          {note}
        </p>
      ))}
      {privateReason !== null && (
        <p className={classes.advice}>
          {privateReason}{' '}
          <Button size="compact-xs" variant="light" onClick={goPrivate.begin}>
            {t('composer.goPrivate')}
          </Button>
        </p>
      )}
    </>
  )
}

/** Why going private is worth an offer here: the customer has put personal data in public, or it goes back and forth. */
function usePrivateReason(open: RequestOutput<'conversation.open'>, goPrivate: GoPrivate): string | null {
  const { t, language } = useTexts()
  const { country, orderPattern, goPrivateAfter } = useShopSettings()
  const theirs = open.lastInboundText
  const { canBegin } = goPrivate
  const holdsData = useMemo(() => {
    if (!canBegin) return false
    const pattern = orderPattern === '' ? null : orderPattern
    const reading = { language: writtenLanguage(theirs, language), country, orderPattern: pattern }
    return personalData(theirs, reading).some(({ isAsked }) => !isAsked)
  }, [canBegin, theirs, language, country, orderPattern])
  if (!canBegin) return null
  if (holdsData) return t('composer.theirData')
  const isLong = goPrivateAfter > 0 && open.publicAnswerCount >= goPrivateAfter
  return isLong ? t('composer.longInPublic', { count: open.publicAnswerCount }) : null
}
