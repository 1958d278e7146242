import { NativeSelect } from '@mantine/core'

import { useMutationRequest } from '../../bridge/useMutationRequest'
import { ErrorPanel } from '../../ui/ErrorPanel'
import { useAnnounce } from '../../ui/useAnnounce'
import { useTexts } from '../../ui/useTexts'
import classes from './Accounts.module.css'

type Props = { readonly accountId: string; readonly seconds: number | null }

const choices = [0, 5, 10, 20, 30, 60, 120]

/** How long replies on this account can be taken back, where it differs from the settings. */
export function UndoWindow({ accountId, seconds }: Props) {
  const { t } = useTexts()
  const announce = useAnnounce()
  const change = useMutationRequest('accounts.changeOptions')
  const offered = [...new Set([...choices, ...(seconds === null ? [] : [seconds])])].sort((a, b) => a - b)
  const choose = async (value: string): Promise<void> => {
    const undoSeconds = value === '' ? null : Number(value)
    if ((await change.run({ accountId, options: { undoSeconds } })).ok) announce(t('accounts.undoSaved'))
  }
  return (
    <div>
      <NativeSelect
        className={classes.undo ?? ''}
        label={t('accounts.undo')}
        description={t('accounts.undoHint')}
        classNames={{ description: classes.small ?? '' }}
        inputWrapperOrder={['label', 'input', 'error', 'description']}
        value={seconds === null ? '' : String(seconds)}
        onChange={(event) => void choose(event.currentTarget.value)}
        data={[
          { value: '', label: t('accounts.undoAsSettings') },
          ...offered.map((count) => ({
            value: String(count),
            label: count === 0 ? t('settings.undoNone') : t('settings.seconds', { count }),
          })),
        ]}
      />
      <ErrorPanel error={change.error} />
    </div>
  )
}
