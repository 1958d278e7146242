import { Button, TextInput } from '@mantine/core'
import { useId, useState, type FormEvent } from 'react'

import type { Account } from '#shared/domain/accounts/account'
import type { TextKey } from '#shared/i18n/translate'
import { usDollars } from '#shared/i18n/usDollars'
import { useMutationRequest } from '../../bridge/useMutationRequest'
import { ErrorPanel } from '../../ui/ErrorPanel'
import { useTexts } from '../../ui/useTexts'
import classes from './Accounts.module.css'
import { BrandTermList } from './BrandTermList'
import { brandTermProblem } from './brandTermProblem'
import { channelFacts } from './channelFacts'
import { Part } from './Part'
import { Spellings } from './Spellings'

type Props = { readonly account: Pick<Account, 'id' | 'channelId' | 'options'>; readonly hasCosts: boolean }
type Problem = Exclude<ReturnType<typeof brandTermProblem>, null>

const problemTexts: { readonly [P in Problem]: TextKey } = {
  tooShort: 'accounts.termTooShort',
  known: 'accounts.termKnown',
  tooMany: 'accounts.termTooMany',
}

/** The words that name the shop without addressing it. */
export function BrandTerms({ account, hasCosts }: Props) {
  const { t, language } = useTexts()
  const change = useMutationRequest('accounts.changeOptions')
  const [typed, setTyped] = useState('')
  const [problem, setProblem] = useState<Problem | null>(null)
  const [openTerm, setOpenTerm] = useState<string | null>(null)
  const spellingsId = useId()
  const terms = account.options.brandTerms
  const { foundPostUsd } = channelFacts[account.channelId]
  const keep = (brandTerms: string[]) => change.run({ accountId: account.id, options: { brandTerms } })
  const add = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    const found = brandTermProblem(typed, terms)
    setProblem(found)
    if (found !== null) return
    const kept = await keep([...terms, typed.trim()])
    if (kept.ok) setTyped('')
  }
  return (
    <Part title={t('accounts.termsTitle')}>
      <p className={classes.quiet}>
        {t('accounts.termsHint')}
        {hasCosts &&
          foundPostUsd !== null &&
          ` ${t('accounts.termsCost', { price: usDollars(foundPostUsd, language) })}`}
      </p>
      <BrandTermList
        terms={terms}
        isBusy={change.isRunning}
        onRemove={(term) => void keep(terms.filter((one) => one !== term))}
        openTerm={openTerm}
        spellingsId={spellingsId}
        onToggle={(term) => setOpenTerm(term === openTerm ? null : term)}
      />
      {openTerm !== null && terms.includes(openTerm) && (
        <Spellings key={openTerm} id={spellingsId} term={openTerm} account={account} />
      )}
      <form className={classes.form} onSubmit={(event) => void add(event)} noValidate>
        <TextInput
          className={classes.term}
          aria-label={t('accounts.termNew')}
          classNames={{ error: classes.small }}
          placeholder={t('accounts.termNew')}
          autoComplete="off"
          value={typed}
          error={problem && t(problemTexts[problem], { term: typed.trim() })}
          onChange={(event) => {
            setTyped(event.currentTarget.value)
            setProblem(null)
          }}
        />
        <Button type="submit" variant="default" loading={change.isRunning}>
          {t('accounts.termAdd')}
        </Button>
      </form>
      <ErrorPanel error={change.error} />
    </Part>
  )
}
