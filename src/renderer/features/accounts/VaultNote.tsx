import { useRequest } from '../../bridge/useRequest'
import { useTexts } from '../../ui/useTexts'
import classes from './Accounts.module.css'
import { VaultConsent } from './VaultConsent'

/** How sign-ins are kept on a computer without a keychain; asks where that is still open. */
export function VaultNote() {
  const { t } = useTexts()
  const { data } = useRequest('app.state', null)
  switch (data?.vault) {
    case 'plainNeedsConsent':
      return data.shop === 'mine' && <VaultConsent onChosen={() => undefined} />
    case 'memoryOnly':
      return <p className={classes.note}>{t('vault.memoryNote')}</p>
    case 'plainAllowed':
      return <p className={classes.quiet}>{t('vault.plainNote')}</p>
    case 'keychain':
    case undefined:
      return null
  }
}
