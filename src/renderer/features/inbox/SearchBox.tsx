import { ActionIcon, TextInput } from '@mantine/core'
import { useLayoutEffect, useRef, useState, type KeyboardEvent, type RefObject } from 'react'

import { Icon } from '../../ui/Icon'
import { Kbd } from '../../ui/Kbd'
import { useTexts } from '../../ui/useTexts'
import classes from './Search.module.css'
import type { SearchFilter } from './searchFilters'
import { SearchHelp } from './SearchHelp'

type Props = {
  readonly query: string
  readonly setQuery: (query: string) => void
  readonly searchRef: RefObject<HTMLInputElement | null>
  /** Down from the box into what was found. */
  readonly onEnterList: () => void
}

/** One box for everything: words and filters. Escape empties it, Enter and the arrow go into the list. */
export function SearchBox({ query, setQuery, searchRef, onEnterList }: Props) {
  const { t } = useTexts()
  const [hasFocus, setHasFocus] = useState(false)
  const nextCursor = useRef<number | null>(null)
  const change = (text: string, cursorAt: number): void => {
    nextCursor.current = cursorAt
    setQuery(text)
    searchRef.current?.focus()
  }
  useLayoutEffect(() => {
    if (nextCursor.current !== null) searchRef.current?.setSelectionRange(nextCursor.current, nextCursor.current)
    nextCursor.current = null
  }, [query, searchRef])
  const insert = ({ inserts, cursorBack }: SearchFilter): void => change(inserts, inserts.length - cursorBack)
  const press = (event: KeyboardEvent): void => {
    if (query === '' || event.nativeEvent.isComposing) return
    if (event.key === 'Escape') change('', 0)
    else if (event.key === 'Enter' || event.key === 'ArrowDown') onEnterList()
    else return
    event.preventDefault()
  }
  return (
    <div
      className={classes.box}
      onFocus={() => setHasFocus(true)}
      onBlur={(event) => setHasFocus(event.currentTarget.contains(event.relatedTarget))}
    >
      <TextInput
        ref={searchRef}
        size="sm"
        type="search"
        value={query}
        maxLength={200}
        placeholder={t('inbox.searchHint')}
        aria-label={t('inbox.search')}
        classNames={{ input: classes.input ?? '' }}
        rightSection={query === '' ? <Kbd keys="/" /> : <Clear onClear={() => change('', 0)} />}
        onChange={(event) => setQuery(event.currentTarget.value)}
        onKeyDown={press}
      />
      {hasFocus && query === '' && <SearchHelp onInsert={insert} />}
    </div>
  )
}

function Clear({ onClear }: { readonly onClear: () => void }) {
  const { t } = useTexts()
  return (
    <ActionIcon size="sm" variant="subtle" color="gray" aria-label={t('search.clear')} onClick={onClear}>
      <Icon name="close" size={14} />
    </ActionIcon>
  )
}
