import { Button } from '@mantine/core'

import classes from './Pager.module.css'
import { useTexts } from './useTexts'

type Props = {
  readonly offset: number
  readonly pageSize: number
  readonly total: number
  readonly onMove: (offset: number) => void
}

/** Back and forth through a long list; nothing where all of it fits on one page. */
export function Pager({ offset, pageSize, total, onMove }: Props) {
  const { t } = useTexts()
  if (total <= pageSize && offset === 0) return null
  const last = Math.min(total, offset + pageSize)
  return (
    <nav className={classes.pager} aria-label={t('pager.label')}>
      <Button
        size="compact-sm"
        variant="default"
        disabled={offset === 0}
        onClick={() => onMove(Math.max(0, offset - pageSize))}
      >
        {t('pager.back')}
      </Button>
      {last > offset && <span>{t('pager.range', { first: offset + 1, last, total })}</span>}
      <Button size="compact-sm" variant="default" disabled={last >= total} onClick={() => onMove(offset + pageSize)}>
        {t('pager.on')}
      </Button>
    </nav>
  )
}
