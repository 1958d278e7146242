import { useState } from 'react'

import type { AppError } from '#shared/domain/errors'
import { usDollars } from '#shared/i18n/usDollars'
import { useMutationRequest } from '../../bridge/useMutationRequest'
import { useAnnounce } from '../../ui/useAnnounce'
import { useTexts } from '../../ui/useTexts'
import { plainAmount, typedAmount } from './typedAmount'

export type DailyLimitForm = {
  readonly shown: string
  readonly isWrong: boolean
  readonly isSaving: boolean
  readonly error: AppError | null
  readonly type: (text: string) => void
  readonly save: () => Promise<void>
}

/** What is typed into the limit's field, and keeping it; what could not be kept stays typed. */
export function useDailyLimit(accountId: string, limitUsd: number | null): DailyLimitForm {
  const { t, language } = useTexts()
  const announce = useAnnounce()
  const change = useMutationRequest('accounts.changeOptions')
  const [typed, setTyped] = useState<string | null>(null)
  const [isWrong, setWrong] = useState(false)
  const shown = typed ?? plainAmount(limitUsd, language)

  async function save(): Promise<void> {
    const amount = typedAmount(shown)
    setWrong(amount === undefined)
    if (amount === undefined) return
    const saved = await change.run({ accountId, options: { dailyLimitUsd: amount } })
    if (!saved.ok) return
    setTyped(null)
    announce(amount === null ? t('costs.limitRemoved') : t('costs.limitSaved', { limit: usDollars(amount, language) }))
  }

  function type(text: string): void {
    setTyped(text)
    setWrong(false)
  }

  return { shown, isWrong, isSaving: change.isRunning, error: change.error, type, save }
}
