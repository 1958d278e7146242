import { Button, NumberInput } from '@mantine/core'
import { useState } from 'react'

import type { Settings } from '#shared/domain/settings/settings'
import {
  defaultWeights,
  heaviestHour,
  heaviestWeight,
  priorityParts,
  type PriorityPart,
} from '#shared/domain/triage/priority/priorityParts'
import { weightsOf, withWeight } from '#shared/domain/triage/priority/weightsOf'
import { useMutationRequest } from '../../bridge/useMutationRequest'
import { ErrorPanel } from '../../ui/ErrorPanel'
import { Panel } from '../../ui/Panel'
import { priorityPartWords } from '../../ui/priorityPartWords'
import { useTexts } from '../../ui/useTexts'
import classes from './Settings.module.css'

const weighed = ['hour', ...priorityParts] as const

/** The points of each part of the order; most owners keep the defaults. */
export function PriorityWeights({ settings }: { readonly settings: Settings }) {
  const { t } = useTexts()
  const [isOpen, setIsOpen] = useState(false)
  const change = useMutationRequest('settings.change')
  const chosen = settings.priorityWeights
  return (
    <Panel title={t('weights.title')}>
      <p className={classes.hint}>{t('weights.hint')}</p>
      {isOpen && (
        <div className={classes.weights}>
          {weighed.map((part) => (
            <Weight
              key={part}
              part={part}
              points={weightsOf(chosen)[part]}
              onChange={(points) => void change.run({ priorityWeights: withWeight(chosen, part, points) })}
            />
          ))}
        </div>
      )}
      <div className={classes.buttons}>
        <Button size="compact-sm" variant="default" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
          {t(isOpen ? 'weights.hide' : 'weights.show')}
        </Button>
        <Button
          size="compact-sm"
          variant="default"
          disabled={Object.keys(chosen).length === 0}
          onClick={() => void change.run({ priorityWeights: {} })}
        >
          {t('weights.reset')}
        </Button>
      </div>
      <ErrorPanel error={change.error} />
    </Panel>
  )
}

type WeightProps = {
  readonly part: PriorityPart | 'hour'
  readonly points: number
  readonly onChange: (points: number) => void
}

/** Kept when the owner leaves the field, so that a number half typed orders nothing. */
function Weight({ part, points, onChange }: WeightProps) {
  const { t } = useTexts()
  const [typed, setTyped] = useState<number | '' | null>(null)
  const name = part === 'hour' ? t('weights.hourPart') : t(priorityPartWords[part])
  const isChanged = points !== defaultWeights[part]
  const [least, most] = part === 'hour' ? [1, heaviestHour] : [-heaviestWeight, heaviestWeight]
  const keep = (): void => {
    if (typeof typed === 'number' && typed !== points) onChange(typed)
    setTyped(null)
  }
  return (
    <label className={classes.weight}>
      <span>{name}</span>
      <NumberInput
        size="xs"
        aria-label={t('weights.points', { part: name })}
        title={isChanged ? t('weights.changed') : undefined}
        className={classes.points ?? ''}
        data-changed={isChanged}
        value={typed ?? points}
        min={least}
        max={most}
        clampBehavior="strict"
        allowDecimal={false}
        onChange={(value) => setTyped(typeof value === 'number' ? value : '')}
        onBlur={keep}
        onKeyDown={({ key }) => {
          if (key === 'Enter') keep()
        }}
      />
    </label>
  )
}
