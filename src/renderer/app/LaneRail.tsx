import type { LaneCount } from '#shared/domain/conversations/inboxView'
import { useTexts } from '../ui/useTexts'
import { Brand } from './Brand'
import { RailEntry } from './RailEntry'
import { StartWorking } from './StartWorking'
import type { Route } from './routes'
import classes from './Shell.module.css'

type Props = {
  readonly counts: readonly LaneCount[]
  readonly route: Route
  /** Shows the way to what is told of crises. */
  readonly hadCrisis: boolean
}

const working = ['now', 'inbox', 'directMessages', 'negative', 'questions', 'mentions', 'community'] as const
const later = ['waiting', 'done'] as const
const mine = ['drafts', 'outbox', 'templates'] as const

export function LaneRail({ counts, route, hadCrisis }: Props) {
  const { t } = useTexts()
  const countOf = (lane: LaneCount['lane']): number => counts.find((one) => one.lane === lane)?.count ?? 0
  const laneEntry = (lane: (typeof working)[number] | (typeof later)[number]) => (
    <RailEntry
      key={lane}
      name={lane}
      to={{ page: 'inbox', lane, conversationId: null }}
      isHere={route.page === 'inbox' && route.lane === lane}
      count={lane === 'done' ? 0 : countOf(lane)}
    />
  )
  const isAtAccounts = route.page === 'accounts' || route.page === 'connect'
  const isAtSettings = ['settings', 'data', 'about'].includes(route.page)
  return (
    <nav className={classes.lanes} aria-label={t('lanes.navigation')}>
      <Brand />
      <StartWorking isNeeded={countOf('inbox') > 0} />
      {working.map(laneEntry)}
      <p className={classes.caption}>{t('lanes.later')}</p>
      {later.map(laneEntry)}
      <p className={classes.caption}>{t('lanes.mine')}</p>
      {mine.map((page) => (
        <RailEntry
          key={page}
          name={page}
          to={{ page }}
          isHere={route.page === page}
          count={page === 'templates' ? 0 : countOf(page)}
        />
      ))}
      <p className={classes.gap} />
      {hadCrisis && <RailEntry name="crisis" to={{ page: 'crisis' }} isHere={route.page === 'crisis'} count={0} />}
      <RailEntry name="accounts" to={{ page: 'accounts' }} isHere={isAtAccounts} count={0} />
      <RailEntry name="settings" to={{ page: 'settings' }} isHere={isAtSettings} count={0} />
    </nav>
  )
}
