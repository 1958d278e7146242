import { Button, TextInput } from '@mantine/core'
import { useId, useState, type FormEvent } from 'react'

import type { Language } from '#shared/i18n/translate'
import { usDollars } from '#shared/i18n/usDollars'
import { useMutationRequest } from '../../bridge/useMutationRequest'
import { ErrorPanel } from '../../ui/ErrorPanel'
import { useAnnounce } from '../../ui/useAnnounce'
import { useTexts } from '../../ui/useTexts'
import classes from './Accounts.module.css'
import { typedAmount } from './typedAmount'

type Props = { readonly accountId: string; readonly limitUsd: number | null }

/** The owner's own limit: fetching stops before a day costs more. */
export function DailyLimit({ accountId, limitUsd }: Props) {
  const { t, language } = useTexts()
  const announce = useAnnounce()
  const change = useMutationRequest('accounts.changeOptions')
  const hintId = useId()
  const [typed, setTyped] = useState<string | null>(null)
  const [isWrong, setWrong] = useState(false)
  const shown = typed ?? plainAmount(limitUsd, language)
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    const amount = typedAmount(shown)
    setWrong(amount === undefined)
    if (amount === undefined) return
    const saved = await change.run({ accountId, options: { dailyLimitUsd: amount } })
    if (!saved.ok) return
    setTyped(null)
    announce(amount === null ? t('costs.limitRemoved') : t('costs.limitSaved', { limit: usDollars(amount, language) }))
  }
  return (
    <form className={classes.form} onSubmit={(event) => void save(event)} noValidate>
      <TextInput
        className={classes.amount}
        label={t('costs.limit')}
        inputMode="decimal"
        autoComplete="off"
        aria-describedby={hintId}
        value={shown}
        error={isWrong && t('costs.limitWrong', { example: plainAmount(0.5, language) })}
        onChange={(event) => {
          setTyped(event.currentTarget.value)
          setWrong(false)
        }}
      />
      <Button className={classes.amountSave} type="submit" variant="default" loading={change.isRunning}>
        {t('costs.limitSave')}
      </Button>
      <p id={hintId} className={classes.hint}>
        {t('costs.limitHint')}
      </p>
      <ErrorPanel error={change.error} />
    </form>
  )
}

function plainAmount(usd: number | null, language: Language): string {
  return usd === null
    ? ''
    : new Intl.NumberFormat(language, { maximumFractionDigits: 2, useGrouping: false }).format(usd)
}
