import { UnstyledButton } from '@mantine/core'

import { saleOutcomes, type SaleOutcome as Outcome } from '#shared/domain/conversations/saleOutcome'
import { useMarks } from '../../bridge/useMarks'
import { useTexts } from '../../ui/useTexts'
import classes from './SaleOutcome.module.css'

type Props = { readonly conversationId: string; readonly outcome: Outcome }

/** What became of a sale, in one press. */
export function SaleOutcome({ conversationId, outcome }: Props) {
  const { t } = useTexts()
  const { mark } = useMarks()
  return (
    <span className={classes.sale} role="group" aria-label={t('sale.title')}>
      <span className={classes.title}>{t('sale.title')}</span>
      {saleOutcomes.map((one) => (
        <UnstyledButton
          key={one}
          className={classes.outcome}
          aria-pressed={one === outcome}
          data-outcome={one}
          onClick={() => void mark([conversationId], { type: 'sale', outcome: one })}
        >
          {t(`sale.${one}Short`)}
        </UnstyledButton>
      ))}
    </span>
  )
}
