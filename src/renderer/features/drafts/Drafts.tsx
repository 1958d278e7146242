import { useState } from 'react'

import { useRequest } from '../../bridge/useRequest'
import { EmptyState } from '../../ui/EmptyState'
import { ErrorPanel } from '../../ui/ErrorPanel'
import { PageFrame } from '../../ui/PageFrame'
import { Pager } from '../../ui/Pager'
import { useKeptFocus } from '../../ui/useKeptFocus'
import { useTexts } from '../../ui/useTexts'
import { DraftItem } from './DraftItem'
import classes from './Drafts.module.css'

const pageSize = 50

/** Every text that was begun and neither sent nor discarded. */
export function Drafts({ onOpen }: { readonly onOpen: (conversationId: string) => void }) {
  const { t } = useTexts()
  const [offset, setOffset] = useState(0)
  const { data, error } = useRequest('drafts.list', { offset, limit: pageSize }, { keepsPrevious: true })
  const list = useKeptFocus()
  const total = data?.total ?? 0
  return (
    <PageFrame
      title={t('drafts.title')}
      aside={total > 0 && <span className={classes.quiet}>{t('drafts.count', { count: total })}</span>}
    >
      <ErrorPanel error={error} />
      {data?.total === 0 && <EmptyState title={t('drafts.emptyTitle')} hint={t('drafts.emptyHint')} />}
      <div ref={list} tabIndex={-1} className={classes.focusHome}>
        <ul className={classes.list}>
          {data?.drafts.map(({ draft, row }) => (
            <DraftItem key={draft.conversationId} draft={draft} row={row} onOpen={onOpen} />
          ))}
        </ul>
      </div>
      <Pager offset={offset} pageSize={pageSize} total={total} onMove={setOffset} />
    </PageFrame>
  )
}
