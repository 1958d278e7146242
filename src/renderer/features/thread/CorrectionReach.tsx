import { useDebouncedValue } from '@mantine/hooks'

import { useRequest } from '../../bridge/useRequest'
import { ErrorPanel } from '../../ui/ErrorPanel'
import { useTexts } from '../../ui/useTexts'
import classes from './Correction.module.css'
import type { Wish } from './useCorrection'

/** While the owner types, main is not asked to read what waits for each letter: milliseconds. */
const pauseMs = 250

/** What the rule would change of what waits, counted by main. */
export function CorrectionReach({ wish }: { readonly wish: Wish | null }) {
  const { t } = useTexts()
  const [asked] = useDebouncedValue(wish === null ? null : JSON.stringify(wish), pauseMs)
  const isSettled = asked !== null && wish !== null && asked === JSON.stringify(wish)
  return (
    <div className={classes.reach} role="status">
      {wish !== null && (isSettled ? <Counted wish={wish} /> : t('rules.counting'))}
    </div>
  )
}

function Counted({ wish }: { readonly wish: Wish }) {
  const { t } = useTexts()
  const { data, error } = useRequest('rules.preview', wish, { isAlwaysFresh: true })
  if (error !== null) return <ErrorPanel error={error} />
  if (data === undefined) return t('rules.counting')
  if (data.messages === 0) return t('rules.reachNone')
  const others = data.others === 0 ? '' : ` ${t('rules.others', { count: data.others })}`
  return `${t('rules.reach', { count: data.messages })}${others}`
}
