import type { RefObject } from 'react'

import type { LaneId } from '#shared/domain/conversations/inboxView'
import { countWords } from '../../ui/countWords'
import { durationWords } from '../../ui/durationWords'
import { useNow } from '../../ui/useNow'
import { useTexts } from '../../ui/useTexts'
import classes from './Inbox.module.css'
import { SearchBox } from './SearchBox'
import { SearchNotes } from './SearchNotes'
import type { InboxList } from './useInboxList'

type Props = {
  readonly lane: LaneId
  readonly list: InboxList
  readonly searchRef: RefObject<HTMLInputElement | null>
  readonly onEnterList: () => void
}

export function InboxHead({ lane, list, searchRef, onEnterList }: Props) {
  const { t } = useTexts()
  return (
    <header className={classes.head}>
      <div className={classes.headline}>
        <h1 id="lane-name" className={classes.title}>
          {list.search === null ? t(`lanes.${lane}`) : t('inbox.found')}
        </h1>
        <Count lane={lane} list={list} />
      </div>
      <SearchBox query={list.query} setQuery={list.setQuery} searchRef={searchRef} onEnterList={onEnterList} />
      {list.search !== null && <SearchNotes search={list.search} />}
    </header>
  )
}

function Count({ lane, list }: Pick<Props, 'lane' | 'list'>) {
  const { t, language } = useTexts()
  const now = useNow()
  const { total, overdueCount, nextDueAt, search } = list
  if (list.isPending || total === 0) return null
  const isCounting = search?.isTotalExact === false
  const isWaiting = search === null && lane !== 'waiting' && lane !== 'done'
  const count = isWaiting ? 'inbox.waiting' : 'counts.conversations'
  const words = isCounting ? countWords('search.soFar', total, t, language) : countWords(count, total, t, language)
  const overdue = isWaiting && overdueCount > 0 ? [countWords('inbox.overdue', overdueCount, t, language)] : []
  const next = nextDueAt === null ? [] : [t('inbox.nextDue', { duration: durationWords(nextDueAt - now, t) })]
  return (
    <span className={classes.count}>
      {[...(isWaiting && lane === 'now' ? [] : [words]), ...(overdue.length > 0 ? overdue : next)].join(' · ')}
    </span>
  )
}
