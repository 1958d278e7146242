import { useMemo } from 'react'

import type { Message } from '#shared/domain/conversations/message'
import { angryOrTroll, needsSecondLook, type AngryOrTroll } from '#shared/domain/triage/angryOrTroll'
import { writtenLanguage } from '#shared/domain/tone/writtenLanguage'
import type { RequestOutput } from '#shared/ipc/contract'
import { useRequest } from '../../bridge/useRequest'
import { useTexts } from '../../ui/useTexts'

/** What speaks for anger and what for a troll in what waits; null where nothing abusive waits, or its texts are not here yet. */
export function useTemper(
  { row, others }: RequestOutput<'conversation.open'>,
  messages: readonly Message[],
): AngryOrTroll | null {
  const { language } = useTexts()
  const { data: settings } = useRequest('settings.read', null)
  const { urgency, waitingSince } = row
  const hasOthers = others.length > 0
  return useMemo(() => {
    if (urgency === null || waitingSince === null || !needsSecondLook(urgency)) return null
    const waiting = messages.filter(
      (one) => one.direction === 'in' && one.deletedAt === null && one.sentAt >= waitingSince,
    )
    if (waiting.length === 0 || settings === undefined) return null
    const hasEarlierContact = hasOthers || messages.some(({ sentAt }) => sentAt < waitingSince)
    const { country, orderPattern } = settings
    return angryOrTroll(
      { messages: waiting, urgency, hasEarlierContact },
      {
        language: writtenLanguage(waiting.map(({ text }) => text).join('\n'), language),
        country,
        orderPattern: orderPattern === '' ? null : orderPattern,
      },
    )
  }, [urgency, waitingSince, messages, hasOthers, settings, language])
}
