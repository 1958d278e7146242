import { ActionIcon, Button } from '@mantine/core'
import { useState } from 'react'

import type { LaneId } from '#shared/domain/conversations/inboxView'
import type { Mark } from '#shared/domain/conversations/mark'
import { countWords } from '../../ui/countWords'
import { Icon } from '../../ui/Icon'
import { Kbd } from '../../ui/Kbd'
import { useKeys } from '../../ui/useKeys'
import { useTexts } from '../../ui/useTexts'
import classes from './BulkBar.module.css'
import { BulkTag } from './BulkTag'
import type { InboxList } from './useInboxList'
import type { Selection } from './useSelection'

type Props = {
  readonly lane: LaneId
  readonly list: InboxList
  readonly selection: Selection
  readonly onMark: (mark: Mark) => void
  readonly onIgnore: () => void
}

/** What can be done with all that is selected. */
export function BulkBar({ lane, list, selection, onMark, onIgnore }: Props) {
  const { t, language } = useTexts()
  const [isTagging, setIsTagging] = useState(false)
  useKeys({ t: () => setIsTagging(true) }, { isFirst: true })
  const canSelectAll = list.search === null && selection.ids.size < list.total
  return (
    <div className={classes.bar} role="group" aria-label={t('bulk.title')}>
      <div className={classes.first}>
        <strong className={classes.count}>{countWords('bulk.selected', selection.ids.size, t, language)}</strong>
        {canSelectAll && (
          <Button size="compact-xs" variant="subtle" onClick={() => void selection.selectLane()}>
            {countWords('bulk.selectAll', list.total, t, language)}
          </Button>
        )}
        <ActionIcon
          size="sm"
          variant="subtle"
          color="gray"
          className={classes.clear ?? ''}
          aria-label={t('bulk.clear')}
          title={t('bulk.clear')}
          onClick={selection.clear}
        >
          <Icon name="close" size={14} />
        </ActionIcon>
      </div>
      <div className={classes.line}>
        {lane !== 'done' && (
          <Deed keys="e" onDo={() => onMark({ type: 'done', reason: null, mutes: false })}>
            {t('thread.done')}
          </Deed>
        )}
        <Deed keys="i" onDo={onIgnore}>
          {t('thread.ignore')}
        </Deed>
        <Deed keys="t" onDo={() => setIsTagging(true)}>
          {t('thread.addTag')}
        </Deed>
        <Deed onDo={() => onMark({ type: 'read' })}>{t('bulk.read')}</Deed>
        <Deed onDo={() => onMark({ type: 'muted', isMuted: true })}>{t('customer.mute')}</Deed>
      </div>
      {isTagging && <BulkTag onTag={(tag) => onMark({ type: 'tagged', tag })} onClose={() => setIsTagging(false)} />}
    </div>
  )
}

function Deed({
  keys,
  onDo,
  children,
}: {
  readonly keys?: string
  readonly onDo: () => void
  readonly children: string
}) {
  return (
    <Button
      size="compact-xs"
      variant="default"
      onClick={onDo}
      {...(keys !== undefined && { rightSection: <Kbd keys={keys} /> })}
    >
      {children}
    </Button>
  )
}
