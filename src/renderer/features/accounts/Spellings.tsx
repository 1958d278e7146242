import { Button } from '@mantine/core'
import { useMemo, useState } from 'react'

import type { Account } from '#shared/domain/accounts/account'
import { mostTerms } from '#shared/domain/brand/mostTerms'
import type { TermVerdict } from '#shared/domain/brand/judgeTerm'
import { proposedSpellings } from '#shared/domain/brand/proposedSpellings'
import { useMutationRequest } from '../../bridge/useMutationRequest'
import { ErrorPanel } from '../../ui/ErrorPanel'
import { useKeptFocus } from '../../ui/useKeptFocus'
import { useTexts } from '../../ui/useTexts'
import classes from './Spellings.module.css'
import { RefusedAgain } from './RefusedAgain'
import { SpellingRow } from './SpellingRow'
import { useMisspellingLanguages } from './useMisspellingLanguages'

type Props = { readonly id: string; readonly term: string; readonly account: Pick<Account, 'id' | 'options'> }

/** Who sees more at once reads none. */
const shownFirst = 6

/** How customers may misspell a term: the owner takes or refuses each with one click. */
export function Spellings({ id, term, account }: Props) {
  const { t } = useTexts()
  const judge = useMutationRequest('accounts.judgeTerm')
  const languages = useMisspellingLanguages()
  const focusHome = useKeptFocus()
  const [showsAll, setShowsAll] = useState(false)
  const { options } = account
  const proposed = useMemo(() => proposedSpellings(term, options, languages), [term, options, languages])
  const shown = showsAll ? proposed : proposed.slice(0, shownFirst)
  const isFull = options.brandTerms.length >= mostTerms
  const say = (spelling: string, verdict: TermVerdict) =>
    void judge.run({ accountId: account.id, term: spelling, verdict })
  return (
    <div id={id} ref={focusHome} tabIndex={-1} className={classes.spellings}>
      <h4 className={classes.title}>{t('spellings.title', { term })}</h4>
      <p className={classes.quiet}>{t(isFull ? 'accounts.termTooMany' : 'spellings.hint')}</p>
      {proposed.length === 0 && <p className={classes.quiet}>{t('spellings.none')}</p>}
      <ul className={classes.list} aria-label={t('spellings.title', { term })}>
        {shown.map((one) => (
          <SpellingRow key={one.text} spelling={one} isFull={isFull} isBusy={judge.isRunning} onVerdict={say} />
        ))}
      </ul>
      <div className={classes.actions}>
        {shown.length < proposed.length && (
          <Button size="compact-sm" variant="subtle" onClick={() => setShowsAll(true)}>
            {t('spellings.more', { count: proposed.length - shown.length })}
          </Button>
        )}
        <RefusedAgain account={account} />
      </div>
      <ErrorPanel error={judge.error} />
    </div>
  )
}
