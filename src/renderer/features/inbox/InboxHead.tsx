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
        <Count list={list} />
      </div>
      <SearchBox query={list.query} setQuery={list.setQuery} searchRef={searchRef} onEnterList={onEnterList} />
      {list.search !== null && <SearchNotes search={list.search} />}
    </header>
  )
}

function Count({ list }: { readonly list: InboxList }) {
  const { t, language } = useTexts()
  const now = useNow()
  const { total, oldestWaitingSince, search } = list
  if (list.isPending || total === 0) return null
  const isCounting = search?.isTotalExact === false
  const count = oldestWaitingSince === null ? 'counts.conversations' : 'inbox.waiting'
  const words = isCounting ? countWords('search.soFar', total, t, language) : countWords(count, total, t, language)
  const oldest =
    oldestWaitingSince === null
      ? ''
      : ` · ${t('inbox.oldest', { duration: durationWords(now - oldestWaitingSince, t) })}`
  return <span className={classes.count}>{`${words}${oldest}`}</span>
}
