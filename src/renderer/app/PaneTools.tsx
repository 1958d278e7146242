import { ActionIcon } from '@mantine/core'

import { Icon } from '../ui/Icon'
import { useTexts } from '../ui/useTexts'
import classes from './InboxPage.module.css'

type Props = {
  readonly isPersonShown: boolean
  readonly onTogglePerson: () => void
  readonly onBack: () => void
}

export function PaneTools({ isPersonShown, onTogglePerson, onBack }: Props) {
  const { t } = useTexts()
  return (
    <>
      <span className={classes.back}>
        <ActionIcon variant="default" aria-label={t('thread.back')} title={t('thread.back')} onClick={onBack}>
          <Icon name="back" />
        </ActionIcon>
      </span>
      <ActionIcon
        variant={isPersonShown ? 'light' : 'default'}
        aria-label={t('thread.person')}
        title={t('thread.person')}
        aria-pressed={isPersonShown}
        onClick={onTogglePerson}
      >
        <Icon name="person" size={16} />
      </ActionIcon>
    </>
  )
}
