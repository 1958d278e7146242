import type { LaneId } from '#shared/domain/conversations/inboxView'
import { EmptyState } from '../../ui/EmptyState'
import { useTexts } from '../../ui/useTexts'
import { LoopFinished } from './LoopFinished'

/** An empty lane is good news, and says what fills it. */
export function LaneEmpty({ lane }: { readonly lane: LaneId }) {
  const { t } = useTexts()
  if (lane === 'inbox') return <LoopFinished />
  if (lane === 'now') return <EmptyState title={t('inbox.noneNow')} hint={t('inbox.noneNowHint')} />
  if (lane === 'waiting') return <EmptyState title={t('inbox.noneWaiting')} hint={t('inbox.noneWaitingHint')} />
  if (lane === 'done') return <EmptyState title={t('inbox.noneDone')} hint={t('inbox.noneDoneHint')} />
  return <EmptyState title={t('inbox.nothingWaits')} hint={t('inbox.nothingWaitsHint')} />
}
