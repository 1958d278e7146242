import { CloseButton } from '@mantine/core'
import { useMemo } from 'react'

import { termsToMisspell } from '#shared/domain/brand/proposedSpellings'
import { useKeptFocus } from '../../ui/useKeptFocus'
import { useTexts } from '../../ui/useTexts'
import classes from './Accounts.module.css'
import { useMisspellingLanguages } from './useMisspellingLanguages'

type Props = {
  readonly terms: readonly string[]
  readonly isBusy: boolean
  readonly onRemove: (term: string) => void
  /** The term whose misspellings are shown, and the id of the part that shows them. */
  readonly openTerm: string | null
  readonly spellingsId: string
  readonly onToggle: (term: string) => void
}

export function BrandTermList({ terms, isBusy, onRemove, openTerm, spellingsId, onToggle }: Props) {
  const { t } = useTexts()
  const list = useKeptFocus()
  const languages = useMisspellingLanguages()
  const withSpellings = useMemo(() => termsToMisspell(terms, languages), [terms, languages])
  return (
    <div ref={list} tabIndex={-1} className={classes.focusHome}>
      {terms.length === 0 && <p className={classes.quiet}>{t('accounts.termsNone')}</p>}
      <ul className={classes.terms} aria-label={t('accounts.termsTitle')}>
        {terms.map((term) => (
          <li key={term} className={classes.termPill}>
            <bdi>{term}</bdi>
            {withSpellings.includes(term) && (
              <button
                type="button"
                className={classes.spellingsToggle}
                aria-label={t('spellings.openLabel', { term })}
                aria-expanded={term === openTerm}
                aria-controls={term === openTerm ? spellingsId : undefined}
                onClick={() => onToggle(term)}
              >
                {t('spellings.open')}
              </button>
            )}
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
