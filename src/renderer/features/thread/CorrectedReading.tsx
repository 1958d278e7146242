import { NativeSelect, SegmentedControl } from '@mantine/core'
import { useId } from 'react'

import type { RuleSets } from '#shared/domain/triage/ownerRules/ownerRule'
import type { Verdict } from '#shared/domain/triage/verdict'
import { useTexts } from '../../ui/useTexts'
import classes from './Correction.module.css'

// Tables instead of the schemas: zod stays out of the window.
const tiers = [1, 2, 3] as const
const kinds = ['complaint', 'question', 'purchase', 'praise', 'spam', 'troll', 'other'] as const
const moods = ['negative', 'neutral', 'positive'] as const

type Props = {
  readonly read: Pick<Verdict, 'tier' | 'messageClass' | 'sentiment'>
  readonly sets: RuleSets
  readonly onChange: (sets: RuleSets) => void
}

/** How it was read, to be changed; only what the owner changes becomes part of the rule. */
export function CorrectedReading({ read, sets, onChange }: Props) {
  const { t } = useTexts()
  const labelId = useId()
  const { tier = read.tier, messageClass = read.messageClass, sentiment = read.sentiment } = sets
  return (
    <>
      <div className={classes.field}>
        <span id={labelId} className={classes.label}>
          {t('rules.urgency')}
        </span>
        <SegmentedControl
          aria-labelledby={labelId}
          value={String(tier)}
          data={tiers.map((one) => ({ value: String(one), label: t(`rules.short${one}`) }))}
          onChange={(value) => onChange({ ...sets, tier: tiers.find((one) => String(one) === value) })}
        />
      </div>
      <div className={classes.pair}>
        <NativeSelect
          label={t('rules.kind')}
          value={messageClass}
          data={kinds.map((value) => ({ value, label: t(`rules.kind_${value}`) }))}
          onChange={({ currentTarget: { value } }) =>
            onChange({ ...sets, messageClass: kinds.find((one) => one === value) })
          }
        />
        <NativeSelect
          label={t('rules.mood')}
          value={sentiment}
          data={moods.map((value) => ({ value, label: t(`rules.mood_${value}`) }))}
          onChange={({ currentTarget: { value } }) =>
            onChange({ ...sets, sentiment: moods.find((one) => one === value) })
          }
        />
      </div>
    </>
  )
}
