import { useState } from 'react'

import { useRequest } from '../../bridge/useRequest'
import { EmptyState } from '../../ui/EmptyState'
import { ErrorPanel } from '../../ui/ErrorPanel'
import { PageFrame } from '../../ui/PageFrame'
import { Pager } from '../../ui/Pager'
import { useKeptFocus } from '../../ui/useKeptFocus'
import { useTexts } from '../../ui/useTexts'
import classes from './Outbox.module.css'
import { OutboxGroup } from './OutboxGroup'
import { outboxSection, outboxSections } from './outboxSections'

const pageSize = 50

/** Everything the owner sent off that has not arrived yet, what needs a decision first, and what went out lately. */
export function Outbox({ onOpen }: { readonly onOpen: (conversationId: string) => void }) {
  const { t } = useTexts()
  const [offset, setOffset] = useState(0)
  const { data, error } = useRequest('outbox.list', { offset, limit: pageSize }, { keepsPrevious: true })
  const list = useKeptFocus()
  return (
    <PageFrame title={t('outbox.title')}>
      <ErrorPanel error={error} />
      {data?.total === 0 && <EmptyState title={t('outbox.emptyTitle')} hint={t('outbox.emptyHint')} />}
      <div className={classes.sections} ref={list} tabIndex={-1}>
        {outboxSections.map((section) => (
          <OutboxGroup
            key={section}
            section={section}
            replies={data?.replies.filter((reply) => outboxSection(reply.delivery) === section) ?? []}
            holds={data?.holds ?? {}}
            onOpen={onOpen}
          />
        ))}
      </div>
      {data !== undefined && <Pager offset={offset} pageSize={pageSize} total={data.total} onMove={setOffset} />}
    </PageFrame>
  )
}
