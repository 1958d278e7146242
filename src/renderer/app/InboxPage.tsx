import { useMediaQuery } from '@mantine/hooks'
import { useEffect, useState } from 'react'

import type { LaneId } from '#shared/domain/conversations/inboxView'
import { useMutationRequest } from '../bridge/useMutationRequest'
import type { DraftKeeper } from '../features/composer/draftKeeper'
import { Inbox } from '../features/inbox/Inbox'
import type { Hit } from '../features/inbox/useFoundList'
import { useInboxList } from '../features/inbox/useInboxList'
import type { Aim } from '../features/thread/aim'
import { ErrorPanel } from '../ui/ErrorPanel'
import { useKeys } from '../ui/useKeys'
import { ConversationPane } from './ConversationPane'
import classes from './InboxPage.module.css'
import { navigate } from './navigate'
import { useFields } from './useFields'

type Props = {
  readonly lane: LaneId
  readonly conversationId: string | null
  readonly keeper: DraftKeeper
}

/** List, thread with composer, and person side by side; the queue moves on by itself. */
export function InboxPage({ lane, conversationId, keeper }: Props) {
  const list = useInboxList(lane, conversationId)
  const markDone = useMutationRequest('conversation.markDone')
  const fields = useFields()
  const isWide = useMediaQuery('(min-width: 1240px)', true, { getInitialValueInEffect: false })
  const [isPersonChosen, setIsPersonChosen] = useState<boolean | null>(null)
  const [finishedId, setFinishedId] = useState<string | null>(null)
  const [isThreadInFront, setIsThreadInFront] = useState(false)
  const [aim, setAim] = useState<Aim | null>(null)
  const isPersonShown = isPersonChosen ?? isWide

  const show = (id: string | null, replaces = false): void => {
    setAim(aimAt(id === null ? undefined : list.hitOf(id)))
    navigate({ page: 'inbox', lane, conversationId: id }, { replaces })
  }
  const moveOn = (): void => {
    setFinishedId(conversationId)
    show((list.next ?? list.previous)?.id ?? null, true)
  }
  const finish = async (): Promise<void> => {
    if (conversationId === null) return
    moveOn()
    const answer = await markDone.run({ conversationId })
    if (!answer.ok) show(conversationId, true)
  }
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
    if (fields.isInList() && list.query !== '') list.setQuery('')
    else back()
  }

  const isUnopened = conversationId === null && list.query === ''
  useFirstOpened(lane, isUnopened ? list.rowAt(0)?.id : undefined, finishedId)

  useKeys({
    j: () => goTo(list.next),
    k: () => goTo(list.previous),
    ArrowDown: () => (fields.isInList() ? goTo(list.next) : false),
    ArrowUp: () => (fields.isInList() ? goTo(list.previous) : false),
    Enter: () => (fields.isInList() ? enter() : false),
    u: back,
    Escape: escape,
    r: () => fields.focusComposer(),
    e: () => void finish(),
    '/': () => fields.focusSearch(),
    c: () => setIsPersonChosen(!isPersonShown),
  })
  return (
    <div className={classes.page} data-person={isPersonShown} data-front={isThreadInFront ? 'thread' : 'list'}>
      <div className={classes.list}>
        <Inbox
          lane={lane}
          list={list}
          onEnterList={enterList}
          searchRef={fields.searchRef}
          listRef={fields.listRef}
          onSelect={(id) => {
            setIsThreadInFront(true)
            show(id)
          }}
        />
      </div>
      <div className={classes.rest}>
        <ErrorPanel error={markDone.error} />
        <ConversationPane
          key={conversationId}
          conversationId={conversationId}
          isLaneEmpty={!list.isPending && list.total === 0}
          isFirst={lane === 'inbox' && list.selectedIndex === 0 && list.search === null}
          keeper={keeper}
          threadRef={fields.threadRef}
          textRef={fields.textRef}
          isPersonShown={isPersonShown}
          onTogglePerson={() => setIsPersonChosen(!isPersonShown)}
          onBack={back}
          onDone={() => void finish()}
          onSentAndDone={moveOn}
          onOpen={show}
          aim={aim?.conversationId === conversationId ? aim : null}
          onErased={() => show(null, true)}
        />
      </div>
    </div>
  )
}

function aimAt(hit: Hit | undefined): Aim | null {
  return hit === undefined ? null : { conversationId: hit.row.id, messageId: hit.messageId }
}

/** A lane opens with its top conversation, never again with the one just finished that is about to leave. */
function useFirstOpened(lane: LaneId, firstId: string | undefined, finishedId: string | null): void {
  useEffect(() => {
    if (firstId === undefined || firstId === finishedId) return
    navigate({ page: 'inbox', lane, conversationId: firstId }, { replaces: true })
  }, [firstId, lane, finishedId])
}
