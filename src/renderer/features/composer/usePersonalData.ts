import { useMemo } from 'react'

import type { PersonalFinding } from '#shared/domain/personalData/personalFinding'
import { personalData } from '#shared/domain/personalData/personalData'
import type { Settings } from '#shared/domain/settings/settings'
import { writtenLanguage } from '#shared/domain/tone/writtenLanguage'
import type { RequestOutput } from '#shared/ipc/contract'
import { useTexts } from '../../ui/useTexts'
import type { Writing } from './draftKeeper'

/** Personal data in the text that everyone would read: held in it, or asked for. Nothing where nobody else reads it. */
export function usePersonalData(
  open: RequestOutput<'conversation.open'>,
  { text }: Pick<Writing, 'text'>,
  settings: Settings,
): readonly PersonalFinding[] {
  const { language } = useTexts()
  const { isPrivate } = open.row
  const { country, orderPattern, shopEmail, shopPhone } = settings
  return useMemo(() => {
    if (isPrivate || text.trim() === '') return []
    return personalData(text, {
      language: writtenLanguage(text, language),
      country,
      orderPattern: orderPattern === '' ? null : orderPattern,
      ownData: [shopEmail, shopPhone].filter((own) => own !== ''),
    })
  }, [isPrivate, text, language, country, orderPattern, shopEmail, shopPhone])
}
