import { Button, TextInput } from '@mantine/core'
import { useDeferredValue, useMemo, useState } from 'react'

import { useKeptFocus } from '../../ui/useKeptFocus'
import { useNow } from '../../ui/useNow'
import { useTexts } from '../../ui/useTexts'
import { foundIn } from './rankedFor'
import { TemplateListItem } from './TemplateListItem'
import classes from './Templates.module.css'
import { isUnsaved } from './useEditor'
import type { TemplateEdits } from './useTemplateEdits'
import type { TemplateEntry } from './useTemplates'

type Props = {
  readonly entries: readonly TemplateEntry[]
  readonly edits: TemplateEdits
  readonly onOpen: (templateId: string) => void
}

/** How many are shown at first, and more each time. */
const step = 100

/** The search field and what it finds, by name without a search. */
export function TemplateList({ entries, edits, onOpen }: Props) {
  const { t, language } = useTexts()
  const now = useNow(60_000)
  const [query, setQuery] = useState('')
  const [shown, setShown] = useState(step)
  const asked = useDeferredValue(query)
  const found = useMemo(() => foundIn(entries, asked, language, now), [entries, asked, language, now])
  const list = useKeptFocus()
  const more = Math.min(step, found.length - shown)
  return (
    <>
      <TextInput
        type="search"
        size="sm"
        aria-label={t('templates.search')}
        placeholder={t('templates.searchHint')}
        value={query}
        maxLength={200}
        onChange={(event) => {
          setQuery(event.currentTarget.value)
          setShown(step)
        }}
      />
      <div ref={list} tabIndex={-1} className={classes.listBox}>
        {found.length === 0 && (
          <p className={classes.nothing} role="status">
            {t('templates.nothingFound', { query: asked })}
          </p>
        )}
        <ul className={classes.list} aria-label={t('templates.list')}>
          {found.slice(0, shown).map((entry) => (
            <TemplateListItem
              key={entry.template.id}
              entry={entry}
              isOpen={entry.template.id === edits.selected}
              isUnsaved={hasEdit(edits, entry)}
              onOpen={onOpen}
            />
          ))}
        </ul>
        {more > 0 && (
          <Button size="compact-sm" variant="subtle" onClick={() => setShown(shown + step)}>
            {t('templates.showMore', { count: more })}
          </Button>
        )}
      </div>
    </>
  )
}

function hasEdit({ edits }: TemplateEdits, entry: TemplateEntry): boolean {
  const edit = edits[entry.template.id]
  return edit !== undefined && isUnsaved(edit.written, entry)
}
