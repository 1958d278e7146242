import { CloseButton } from '@mantine/core'

import { useKeptFocus } from '../../ui/useKeptFocus'
import { useTexts } from '../../ui/useTexts'
import classes from './Accounts.module.css'

type Props = {
  readonly terms: readonly string[]
  readonly isBusy: boolean
  readonly onRemove: (term: string) => void
}

export function BrandTermList({ terms, isBusy, onRemove }: Props) {
  const { t } = useTexts()
  const list = useKeptFocus()
  return (
    <div ref={list} tabIndex={-1} className={classes.focusHome}>
      {terms.length === 0 && <p className={classes.quiet}>{t('accounts.termsNone')}</p>}
      <ul className={classes.terms} aria-label={t('accounts.termsTitle')}>
        {terms.map((term) => (
          <li key={term} className={classes.termPill}>
            <bdi>{term}</bdi>
            <CloseButton
              size="xs"
              disabled={isBusy}
              aria-label={t('accounts.termRemove', { term })}
              onClick={() => onRemove(term)}
            />
          </li>
        ))}
      </ul>
    </div>
  )
}
