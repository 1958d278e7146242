import { countWords } from '../../ui/countWords'
import { Panel } from '../../ui/Panel'
import { useTexts } from '../../ui/useTexts'
import { Cluster } from './Cluster'
import classes from './Crisis.module.css'
import type { Report } from './reportWords'

type Props = { readonly report: Report; readonly onOpen: (conversationId: string) => void }

/** What people say, nearly the same texts counted together. */
export function Clusters({ report, onOpen }: Props) {
  const { t, language } = useTexts()
  const { clusters, moreClusters, alone } = report
  return (
    <Panel title={t('crisis.clusters')}>
      <p className={classes.hint}>{t(clusters.length === 0 ? 'crisis.noClusters' : 'crisis.clustersHint')}</p>
      <ul className={classes.clusters}>
        {clusters.map((cluster) => (
          <Cluster
            key={cluster.text}
            text={cluster.text}
            counts={[
              countWords('crisis.messages', cluster.messages, t, language),
              countWords('crisis.byPeople', cluster.people, t, language),
            ]}
            people={cluster.people}
            conversations={cluster.conversations}
            onOpen={onOpen}
          />
        ))}
        {alone.messages > 0 && (
          <Cluster
            text={null}
            counts={[countWords('crisis.alone', alone.messages, t, language)]}
            people={alone.messages}
            conversations={alone.conversations}
            onOpen={onOpen}
          />
        )}
      </ul>
      {moreClusters > 0 && (
        <p className={classes.hint}>{countWords('crisis.moreClusters', moreClusters, t, language)}</p>
      )}
    </Panel>
  )
}
