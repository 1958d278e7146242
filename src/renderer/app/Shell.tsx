import type { ReactNode } from 'react'

import type { RequestOutput } from '#shared/ipc/contract'
import { useRequest } from '../bridge/useRequest'
import { Banners } from './Banners'
import { HealthList } from './HealthList'
import { LaneRail } from './LaneRail'
import type { Route } from './routes'
import classes from './Shell.module.css'
import { useArrivalNews } from './useArrivalNews'

type Props = { readonly state: RequestOutput<'app.state'>; readonly route: Route; readonly children: ReactNode }

/** The frame: rail with lanes and health, banners, and one page. */
export function Shell({ state, route, children }: Props) {
  const lanes = useRequest('inbox.lanes', null)
  const accounts = useRequest('accounts.list', null)
  const crisis = useRequest('crisis.state', null)
  useArrivalNews(lanes.data)
  return (
    <div className={classes.shell}>
      <div className={classes.rail}>
        <LaneRail counts={lanes.data ?? []} route={route} hadCrisis={(crisis.data?.crises.length ?? 0) > 0} />
        <HealthList accounts={accounts.data?.accounts ?? []} />
      </div>
      <div className={classes.content}>
        <Banners state={state} accounts={accounts.data?.accounts ?? []} alert={crisis.data?.alert ?? null} />
        <div className={classes.page}>{children}</div>
      </div>
    </div>
  )
}
