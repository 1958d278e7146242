import { useMediaQuery } from '@mantine/hooks'
import { useEffect, useState } from 'react'

import type { LaneId } from '#shared/domain/conversations/inboxView'
import { isWaitingLane } from '#shared/domain/conversations/workLoop'
import { localeOf } from '#shared/i18n/localeOf'
import { useMarks } from '../bridge/useMarks'
import type { DraftKeeper } from '../features/composer/draftKeeper'
import { BulkBar } from '../features/inbox/BulkBar'
import { IgnoreMenu } from '../features/inbox/IgnoreMenu'
import { Inbox } from '../features/inbox/Inbox'
import type { Hit } from '../features/inbox/useFoundList'
import { useInboxList, type InboxList } from '../features/inbox/useInboxList'
import { useSelection } from '../features/inbox/useSelection'
import type { Aim } from '../features/thread/aim'
import { useKeys } from '../ui/useKeys'
import { useTexts } from '../ui/useTexts'
import { ConversationPane } from './ConversationPane'
import classes from './InboxPage.module.css'
import { navigate } from './navigate'
import { UndoNotice } from './UndoNotice'
import { useFields } from './useFields'
import { useFinishing } from './useFinishing'
import { useWorkLoop } from './useWorkLoop'

type Props = {
  readonly lane: LaneId
  readonly conversationId: string | null
  readonly keeper: DraftKeeper
}

const none: ReadonlySet<string> = new Set()
const done = { type: 'done', reason: null, mutes: false } as const

/** List, thread with composer, and person side by side; the queue moves on by itself. */
export function InboxPage({ lane, conversationId, keeper }: Props) {
  const list = useInboxList(lane, conversationId)
  const selection = useSelection(lane, list)
  const marks = useMarks()
  const loop = useWorkLoop()
  const fields = useFields()
  const isWide = useMediaQuery('(min-width: 1240px)', true, { getInitialValueInEffect: false })
  const [isPersonChosen, setIsPersonChosen] = useState<boolean | null>(null)
  const [isThreadInFront, setIsThreadInFront] = useState(false)
  const [isIgnoring, setIsIgnoring] = useState(false)
  const [aim, setAim] = useState<Aim | null>(null)
  const isPersonShown = isPersonChosen ?? isWide
  const position = usePosition(lane, list)

  const show = (id: string | null, replaces = false): void => {
    setAim(aimAt(id === null ? undefined : list.hitOf(id)))
    navigate({ page: 'inbox', lane, conversationId: id }, { replaces })
  }
  const { finish, markSelected, moveOn, undo } = useFinishing({ lane, list, conversationId, selection, show })
  const goTo = (row: { readonly id: string } | undefined): void => {
    if (row !== undefined) show(row.id, true)
  }
  const enter = (): void => {
    setIsThreadInFront(true)
    if (conversationId !== null) show(conversationId)
    fields.focusThread()
  }
  const back = (): void => {
    setIsThreadInFront(false)
    if (!isWide) setIsPersonChosen(null)
    fields.leave()
  }

  const enterList = (): void => {
    if (list.selectedIndex < 0) goTo(list.rowAt(0))
    fields.leave()
  }
  const escape = (): void => {
    if (fields.isInList() && selection.ids.size > 0) selection.clear()
    else if (fields.isInList() && list.query !== '') list.setQuery('')
    else back()
  }
  const ignore = (): void => {
    if (conversationId !== null || selection.ids.size > 0) setIsIgnoring(true)
  }
  const select = (): false | void => {
    // A lane that has just come up selects its first row, whether that is open yet or not.
    const index = conversationId === null ? 0 : list.selectedIndex
    const row = list.rowAt(index)
    return row === undefined ? false : selection.toggle(row.id, index)
  }

  const isUnopened = conversationId === null && list.query === '' && !list.isStale
  useFirstOpened(lane, isUnopened ? list.rowAt(0)?.id : undefined, isWaitingLane(lane) ? marks.lastIds : none)

  useKeys({
    j: () => goTo(list.next),
    k: () => goTo(list.previous),
    ArrowDown: () => (fields.isInList() ? goTo(list.next) : false),
    ArrowUp: () => (fields.isInList() ? goTo(list.previous) : false),
    Enter: () => (fields.isInList() ? enter() : false),
    u: back,
    Escape: escape,
    r: () => fields.focusComposer(),
    e: () => void finish(done),
    E: () => void finish(done, true),
    i: ignore,
    x: select,
    z: () => (marks.canUndo ? void undo() : false),
    '/': () => fields.focusSearch(),
    c: () => setIsPersonChosen(!isPersonShown),
  })
  return (
    <div className={classes.page} data-person={isPersonShown} data-front={isThreadInFront ? 'thread' : 'list'}>
      <div className={classes.list}>
        <Inbox
          lane={lane}
          list={list}
          selection={selection}
          bulk={
            selection.ids.size > 0 && (
              <BulkBar
                lane={lane}
                list={list}
                selection={selection}
                onMark={(mark) => void markSelected(mark)}
                onIgnore={ignore}
              />
            )
          }
          onEnterList={enterList}
          onGoOn={loop.openLane}
          searchRef={fields.searchRef}
          listRef={fields.listRef}
          onSelect={(id) => {
            setIsThreadInFront(true)
            show(id)
          }}
        />
      </div>
      <div className={classes.rest}>
        <ConversationPane
          key={conversationId}
          conversationId={conversationId}
          isLaneEmpty={!list.isPending && list.total === 0}
          isFirst={lane === 'inbox' && list.selectedIndex === 0 && list.search === null}
          position={position}
          keeper={keeper}
          threadRef={fields.threadRef}
          textRef={fields.textRef}
          isPersonShown={isPersonShown}
          onTogglePerson={() => setIsPersonChosen(!isPersonShown)}
          onBack={back}
          onDone={() => void finish(done)}
          onIgnore={ignore}
          onIgnoreAndMute={() => void finish({ type: 'done', reason: 'provocation', mutes: true })}
          onSentAndDone={moveOn}
          onOpen={show}
          aim={aim?.conversationId === conversationId ? aim : null}
          onErased={() => show(null, true)}
        />
      </div>
      <UndoNotice onUndo={() => void undo()} />
      <IgnoreMenu
        isOpen={isIgnoring}
        count={Math.max(1, selection.ids.size)}
        onClose={() => setIsIgnoring(false)}
        onChoose={(reason, mutes) => void finish({ type: 'done', reason, mutes })}
      />
    </div>
  )
}

function aimAt(hit: Hit | undefined): Aim | null {
  return hit === undefined ? null : { conversationId: hit.row.id, messageId: hit.messageId }
}

/** "3 of 12 in Complaints"; null where nothing is worked through. */
function usePosition(lane: LaneId, { selectedIndex, total, search }: InboxList): string | null {
  const { t, language } = useTexts()
  if (selectedIndex < 0 || search !== null || !isWaitingLane(lane)) return null
  const written = (count: number) => new Intl.NumberFormat(localeOf(language)).format(count)
  return t('thread.position', { at: written(selectedIndex + 1), total: written(total), lane: t(`lanes.${lane}`) })
}

/** A lane opens with its top conversation, never again with one just finished that is about to leave. */
function useFirstOpened(lane: LaneId, firstId: string | undefined, finishedIds: ReadonlySet<string>): void {
  useEffect(() => {
    if (firstId === undefined || finishedIds.has(firstId)) return
    navigate({ page: 'inbox', lane, conversationId: firstId }, { replaces: true })
  }, [firstId, lane, finishedIds])
}
