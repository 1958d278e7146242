import { useRequest } from '../../bridge/useRequest'
import { BellMark } from '../../ui/BellMark'
import { ErrorPanel } from '../../ui/ErrorPanel'
import { PageFrame } from '../../ui/PageFrame'
import { Panel } from '../../ui/Panel'
import { useTexts } from '../../ui/useTexts'
import classes from './About.module.css'

export function About() {
  const { t } = useTexts()
  const { data, error } = useRequest('app.state', null)
  return (
    <PageFrame title={t('about.title')}>
      <ErrorPanel error={error} />
      {data?.isDevRuntime === true && (
        <section className={classes.warning} aria-labelledby="dev-runtime">
          <h2 id="dev-runtime" className={classes.warningTitle}>
            {t('about.devRuntimeTitle')}
          </h2>
          <p className={classes.line}>{t('about.devRuntime')}</p>
        </section>
      )}
      <Panel>
        <div className={classes.name}>
          <BellMark size={56} />
          <div>
            <p className={classes.brand}>{t('common.appName')}</p>
            <p className={classes.quiet}>{t('about.tagline')}</p>
          </div>
        </div>
        {data !== undefined && (
          <dl className={classes.facts}>
            <dt>{t('about.versionTitle')}</dt>
            <dd>{data.version}</dd>
            <dt>{t('about.runtimeTitle')}</dt>
            <dd>{t('about.runtime', data.versions)}</dd>
            <dt>{t('about.licenceTitle')}</dt>
            <dd>{t('about.licence')}</dd>
          </dl>
        )}
      </Panel>
      <Panel title={t('about.privacyTitle')}>
        <ul className={classes.promises}>
          <li>{t('about.privacyStays')}</li>
          <li>{t('about.privacyNetworks')}</li>
          <li>{t('about.privacyNothing')}</li>
        </ul>
      </Panel>
    </PageFrame>
  )
}
