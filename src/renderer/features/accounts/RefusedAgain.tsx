import { Button } from '@mantine/core'

import type { Account } from '#shared/domain/accounts/account'
import { useMutationRequest } from '../../bridge/useMutationRequest'
import { ErrorPanel } from '../../ui/ErrorPanel'
import { useTexts } from '../../ui/useTexts'

/** The way back from a spelling refused by mistake. */
export function RefusedAgain({ account }: { readonly account: Pick<Account, 'id' | 'options'> }) {
  const { t } = useTexts()
  const change = useMutationRequest('accounts.changeOptions')
  const count = account.options.refusedTerms?.length ?? 0
  if (count === 0) return null
  return (
    <>
      <Button
        size="compact-sm"
        variant="subtle"
        color="gray"
        disabled={change.isRunning}
        onClick={() => void change.run({ accountId: account.id, options: { refusedTerms: [] } })}
      >
        {t('spellings.again', { count })}
      </Button>
      <ErrorPanel error={change.error} />
    </>
  )
}
