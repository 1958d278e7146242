import { Button } from '@mantine/core'

import { useMutationRequest } from '../../bridge/useMutationRequest'
import { momentWords } from '../../ui/momentWords'
import { Panel } from '../../ui/Panel'
import { useAnnounce } from '../../ui/useAnnounce'
import { useNow } from '../../ui/useNow'
import { useTexts } from '../../ui/useTexts'
import classes from './Crisis.module.css'
import { momentName, type EndedBy, type Report } from './reportWords'
import { storyText } from './storyText'

type Props = { readonly report: Report; readonly endedBy: EndedBy }

/** What happened when, to look back on and to hand on. */
export function Story({ report, endedBy }: Props) {
  const { t, language } = useTexts()
  const now = useNow()
  const announce = useAnnounce()
  const copy = useMutationRequest('app.copyText')
  const copyStory = async (): Promise<void> => {
    const copied = await copy.run({ text: storyText(report, endedBy, t, language) })
    if (copied.ok) announce(t('crisis.copied'))
  }
  return (
    <Panel title={t('crisis.story')}>
      <ol className={classes.moments}>
        {report.moments.map(({ at, what }) => (
          <li key={what} className={classes.moment}>
            <span className={classes.time}>{momentWords(at, now, language)}</span>
            <span>{momentName(what, endedBy, t)}</span>
          </li>
        ))}
      </ol>
      <div>
        <Button size="compact-sm" variant="default" onClick={() => void copyStory()}>
          {t('crisis.copy')}
        </Button>
      </div>
    </Panel>
  )
}
