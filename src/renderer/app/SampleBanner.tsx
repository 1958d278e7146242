import { Button, SegmentedControl } from '@mantine/core'

import { useMutationRequest } from '../bridge/useMutationRequest'
import { ErrorPanel } from '../ui/ErrorPanel'
import { useTexts } from '../ui/useTexts'
import { Banner } from './Banner'
import classes from './Banner.module.css'

const speeds = [1, 10, 60] as const

/** Says that this is a try-out, and lets its clock be sped up, begun again and left. */
export function SampleBanner({ speed }: { readonly speed: number }) {
  const { t } = useTexts()
  const setSpeed = useMutationRequest('sample.setSpeed')
  const storm = useMutationRequest('sample.storm')
  const startOver = useMutationRequest('sample.startOver')
  const leave = useMutationRequest('app.openMine')
  const change = (value: string): void => {
    const chosen = speeds.find((one) => String(one) === value)
    if (chosen !== undefined) void setSpeed.run({ speed: chosen })
  }
  const tools = (
    <div className={classes.tools}>
      <span aria-hidden>{t('shell.speed')}</span>
      <SegmentedControl
        size="xs"
        aria-label={t('shell.speed')}
        value={String(speed)}
        data={speeds.map((one) => ({ value: String(one), label: `${one}×` }))}
        onChange={change}
      />
      <Button size="compact-xs" variant="subtle" onClick={() => void storm.run(null)} loading={storm.isRunning}>
        {t('shell.storm')}
      </Button>
      <Button size="compact-xs" variant="subtle" onClick={() => void startOver.run(null)} loading={startOver.isRunning}>
        {t('shell.startOver')}
      </Button>
      <Button size="compact-xs" variant="subtle" onClick={() => void leave.run(null)} loading={leave.isRunning}>
        {t('shell.leave')}
      </Button>
    </div>
  )
  return (
    <Banner tone="quiet" tools={tools}>
      {t('shell.sample')}
      <ErrorPanel error={setSpeed.error ?? storm.error ?? startOver.error ?? leave.error} />
    </Banner>
  )
}
