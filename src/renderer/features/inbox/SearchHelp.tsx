import { UnstyledButton } from '@mantine/core'
import { useId } from 'react'

import { useTexts } from '../../ui/useTexts'
import classes from './Search.module.css'
import { searchFilters, type SearchFilter } from './searchFilters'

type Props = { readonly onInsert: (filter: SearchFilter) => void }

/** Under the empty box: what it understands. Each line puts its filter into the box. */
export function SearchHelp({ onInsert }: Props) {
  const { t } = useTexts()
  const titleId = useId()
  return (
    // The box keeps the focus while the mouse is used here.
    <div
      className={classes.help}
      role="group"
      aria-labelledby={titleId}
      onMouseDown={(event) => event.preventDefault()}
    >
      <p id={titleId} className={classes.helpTitle}>
        {t('search.help')}
      </p>
      <div className={classes.filters}>
        {searchFilters.map((filter) => (
          <UnstyledButton key={filter.shows} className={classes.filter} onClick={() => onInsert(filter)}>
            <code className={classes.code}>
              {filter.shows}
              {filter.wordKey !== undefined && t(filter.wordKey)}
            </code>{' '}
            <span className={classes.meaning}>{t(filter.meaning)}</span>
          </UnstyledButton>
        ))}
      </div>
    </div>
  )
}
