import type { LaneId } from '#shared/domain/conversations/inboxView'
import { EmptyState } from '../../ui/EmptyState'
import { useTexts } from '../../ui/useTexts'
import { LoopFinished } from './LoopFinished'

type Props = { readonly lane: LaneId; readonly isSearch: boolean }

/** An empty lane is good news, and says what fills it. */
export function LaneEmpty({ lane, isSearch }: Props) {
  const { t } = useTexts()
  if (isSearch) return <EmptyState title={t('inbox.nothingFound')} hint={t('inbox.nothingFoundHint')} />
  if (lane === 'inbox') return <LoopFinished />
  if (lane === 'waiting') return <EmptyState title={t('inbox.noneWaiting')} hint={t('inbox.noneWaitingHint')} />
  if (lane === 'done') return <EmptyState title={t('inbox.noneDone')} hint={t('inbox.noneDoneHint')} />
  return <EmptyState title={t('inbox.nothingWaits')} hint={t('inbox.nothingWaitsHint')} />
}
