import { Button, Input } from '@mantine/core'
import { useId } from 'react'

import { ErrorPanel } from '../../ui/ErrorPanel'
import { useTexts } from '../../ui/useTexts'
import classes from './Accounts.module.css'
import { plainAmount } from './typedAmount'
import { useDailyLimit } from './useDailyLimit'

type Props = { readonly accountId: string; readonly limitUsd: number | null }

/** The owner's own limit: fetching stops before a day costs more. */
export function DailyLimit({ accountId, limitUsd }: Props) {
  const { t, language } = useTexts()
  const id = useId()
  const { shown, isWrong, isSaving, error, type, save } = useDailyLimit(accountId, limitUsd)
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <Input.Wrapper
        id={id}
        label={t('costs.limit')}
        description={t('costs.limitHint')}
        error={isWrong && t('costs.limitWrong', { example: plainAmount(0.5, language) })}
        classNames={{ description: classes.small, error: classes.small }}
        inputWrapperOrder={['label', 'input', 'error', 'description']}
      >
        <div className={classes.form}>
          <Input
            id={id}
            className={classes.amount}
            inputMode="decimal"
            autoComplete="off"
            value={shown}
            error={isWrong}
            onChange={(event) => type(event.currentTarget.value)}
          />
          <Button type="submit" variant="default" loading={isSaving}>
            {t('costs.limitSave')}
          </Button>
        </div>
      </Input.Wrapper>
      <ErrorPanel error={error} />
    </form>
  )
}
