import { ActionIcon, Button } from '@mantine/core'
import type { RefObject } from 'react'

import { ask } from '../bridge/client'
import { useBridge } from '../bridge/useBridge'
import { useMarks } from '../bridge/useMarks'
import { useMessages } from '../bridge/useMessages'
import { useRequest } from '../bridge/useRequest'
import type { DraftKeeper } from '../features/composer/draftKeeper'
import { heldByMain } from '../features/composer/heldByMain'
import { NoReply } from '../features/composer/NoReply'
import { Person } from '../features/customer/Person'
import type { Aim } from '../features/thread/aim'
import { Thread } from '../features/thread/Thread'
import { EmptyState } from '../ui/EmptyState'
import { ErrorPanel } from '../ui/ErrorPanel'
import { Icon } from '../ui/Icon'
import { useKeys } from '../ui/useKeys'
import { useTexts } from '../ui/useTexts'
import classes from './InboxPage.module.css'
import { PaneTools } from './PaneTools'
import { ReplyDesk } from './ReplyDesk'

type Props = {
  readonly conversationId: string | null
  readonly isLaneEmpty: boolean
  readonly isFirst: boolean
  readonly position: string | null
  readonly keeper: DraftKeeper
  readonly threadRef: RefObject<HTMLDivElement | null>
  readonly textRef: RefObject<HTMLTextAreaElement | null>
  readonly isPersonShown: boolean
  readonly onTogglePerson: () => void
  readonly onBack: () => void
  readonly onDone: () => void
  readonly onIgnore: () => void
  readonly onIgnoreAndMute: () => void
  readonly onSentAndDone: () => void
  readonly onOpen: (conversationId: string) => void
  readonly aim: Aim | null
  /** The customer is gone, and the conversation with them. */
  readonly onErased: () => void
}

/** The open conversation, or why there is none. */
export function ConversationPane({ conversationId, ...props }: Props) {
  const { t } = useTexts()
  if (conversationId !== null) return <OpenConversation {...props} conversationId={conversationId} />
  if (props.isLaneEmpty) return null
  return <EmptyState title={t('inbox.chooseOne')} hint={t('inbox.chooseOneHint')} />
}

function OpenConversation({ conversationId, ...props }: Props & { readonly conversationId: string }) {
  const { t } = useTexts()
  const bridge = useBridge()
  const open = useRequest('conversation.open', { conversationId }, { isAlwaysFresh: true })
  const messages = useMessages(conversationId)
  const { mark } = useMarks()
  const isVip = open.data?.row.isVip ?? false
  useKeys({ v: () => void mark([conversationId], { type: 'vip', isVip: !isVip }) })
  const { keeper, isPersonShown } = props
  if (open.data === undefined) {
    return (
      <ErrorPanel error={open.error}>
        <Button size="compact-sm" variant="light" onClick={() => void open.refetch()}>
          {t('common.tryAgain')}
        </Button>
      </ErrorPanel>
    )
  }
  const takeBack = {
    before: () => keeper.flush(conversationId),
    after: async (draftIn: string) => {
      // Asked here and not through the copy: that one may still be of the moment before.
      const fresh = await ask(bridge, 'conversation.open', { conversationId: draftIn })
      if (fresh.ok) keeper.replace(draftIn, heldByMain(fresh.value))
      // The private message of a pair comes back where the pair was written.
      if (draftIn !== conversationId) props.onOpen(draftIn)
      else props.textRef.current?.focus()
    },
  }
  const erased = (): void => {
    // What was being typed to them is gone as well: nothing may save it again.
    for (const { id } of [open.data.conversation, ...open.data.others]) keeper.clear(id)
    props.onErased()
  }
  const answered = messages.messages.find(({ id }) => id === open.data.answersMessageId)
  const permalink = answered?.permalink ?? messages.messages.findLast((one) => one.permalink !== null)?.permalink
  return (
    <>
      <Thread
        open={open.data}
        messages={messages}
        isFirst={props.isFirst}
        position={props.position}
        threadRef={props.threadRef}
        tools={<PaneTools isPersonShown={isPersonShown} onTogglePerson={props.onTogglePerson} onBack={props.onBack} />}
        onDone={props.onDone}
        onIgnore={props.onIgnore}
        onIgnoreAndMute={props.onIgnoreAndMute}
        onReply={() => props.textRef.current?.focus()}
        takeBack={takeBack}
        aim={props.aim}
        composer={
          open.data.replyRoute === 'none' ? (
            <NoReply open={open.data} permalink={permalink ?? null} />
          ) : (
            <ReplyDesk
              open={open.data}
              keeper={keeper}
              textRef={props.textRef}
              takeBack={takeBack}
              onDone={props.onSentAndDone}
              onOpen={props.onOpen}
            />
          )
        }
      />
      {isPersonShown && (
        <div className={classes.person}>
          <Person open={open.data} onOpen={props.onOpen} onErased={erased} />
          <span className={classes.closePerson}>
            <ActionIcon variant="subtle" aria-label={t('common.close')} onClick={props.onTogglePerson}>
              <Icon name="close" size={16} />
            </ActionIcon>
          </span>
        </div>
      )}
    </>
  )
}
