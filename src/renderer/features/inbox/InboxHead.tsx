import { TextInput } from '@mantine/core'
import type { Ref } from 'react'

import type { LaneId } from '#shared/domain/conversations/inboxView'
import { durationWords } from '../../ui/durationWords'
import { Kbd } from '../../ui/Kbd'
import { useNow } from '../../ui/useNow'
import { useTexts } from '../../ui/useTexts'
import classes from './Inbox.module.css'
import type { LaneList } from './useLaneList'

type Props = { readonly lane: LaneId; readonly list: LaneList; readonly searchRef: Ref<HTMLInputElement> }

export function InboxHead({ lane, list, searchRef }: Props) {
  const { t } = useTexts()
  const isSearch = list.query.trim() !== ''
  return (
    <header className={classes.head}>
      <div className={classes.headline}>
        <h1 id="lane-name" className={classes.title}>
          {isSearch ? t('inbox.found') : t(`lanes.${lane}`)}
        </h1>
        <Count list={list} isSearch={isSearch} />
      </div>
      <TextInput
        ref={searchRef}
        size="sm"
        type="search"
        value={list.query}
        maxLength={200}
        placeholder={t('inbox.searchHint')}
        aria-label={t('inbox.search')}
        classNames={{ input: classes.search ?? '' }}
        rightSection={list.query === '' && <Kbd keys="/" />}
        onChange={(event) => list.setQuery(event.currentTarget.value)}
      />
    </header>
  )
}

function Count({ list, isSearch }: { readonly list: LaneList; readonly isSearch: boolean }) {
  const { t } = useTexts()
  const now = useNow()
  if (list.isPending) return null
  const { total, oldestWaitingSince } = list
  const count = t(isSearch || oldestWaitingSince === null ? 'inbox.conversations' : 'inbox.waiting', { count: total })
  const oldest =
    oldestWaitingSince === null || isSearch
      ? ''
      : ` · ${t('inbox.oldest', { duration: durationWords(now - oldestWaitingSince, t) })}`
  return <span className={classes.count}>{total === 0 ? '' : `${count}${oldest}`}</span>
}
