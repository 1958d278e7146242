import type { RequestOutput } from '#shared/ipc/contract'
import { useRequest } from '../../bridge/useRequest'
import { useTexts } from '../../ui/useTexts'
import { changesSince } from './changesSince'

type Props = { readonly open: RequestOutput<'conversation.open'>; readonly isAsked: boolean }

/** What happened in the conversation since the text was begun. */
export function ChangedWords({ open, isAsked }: Props) {
  const { t } = useTexts()
  const latest = useRequest('conversation.messages', {
    conversationId: open.conversation.id,
    before: null,
    limit: 20,
  })
  const changes = changesSince(latest.data?.messages ?? [], open.draft?.startedAt ?? null)
  const words = changes.length === 0 ? [t('composer.changed')] : changes.map((change) => t(`composer.${change}`))
  return <>{[...words, ...(isAsked ? [t('composer.sendAnyway')] : [])].join(' ')}</>
}
