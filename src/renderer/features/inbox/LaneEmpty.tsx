import { Button } from '@mantine/core'

import type { LaneId } from '#shared/domain/conversations/inboxView'
import { isWaitingLane, nextLane, type LoopLane } from '#shared/domain/conversations/workLoop'
import { useRequest } from '../../bridge/useRequest'
import { countWords } from '../../ui/countWords'
import { EmptyState } from '../../ui/EmptyState'
import { useTexts } from '../../ui/useTexts'
import { LoopFinished } from './LoopFinished'

type Props = { readonly lane: LaneId; readonly onGoOn: (lane: LoopLane) => void }

/** An empty lane is good news, and says what fills it, or where work goes on. */
export function LaneEmpty({ lane, onGoOn }: Props) {
  const { t, language } = useTexts()
  const { data: counts } = useRequest('inbox.lanes', null)
  if (lane === 'waiting') return <EmptyState title={t('inbox.noneWaiting')} hint={t('inbox.noneWaitingHint')} />
  if (lane === 'done') return <EmptyState title={t('inbox.noneDone')} hint={t('inbox.noneDoneHint')} />
  const next = counts === undefined ? null : nextLane(counts, lane)
  const isFinished = counts?.find((one) => one.lane === 'inbox')?.count === 0
  if (lane === 'inbox' || (isWaitingLane(lane) && isFinished)) return <LoopFinished />
  const count = counts?.find((one) => one.lane === next)?.count ?? 0
  const [title, hint] =
    lane === 'now' ? (['noneNow', 'noneNowHint'] as const) : (['nothingWaits', 'nothingWaitsHint'] as const)
  return (
    <EmptyState title={t(`inbox.${title}`)} hint={t(`inbox.${hint}`)}>
      {next !== null && (
        <Button size="compact-sm" variant="light" onClick={() => onGoOn(next)}>
          {countWords('inbox.goOn', count, t, language, { lane: t(`lanes.${next}`) })}
        </Button>
      )}
    </EmptyState>
  )
}
