import { Button } from '@mantine/core'
import { useId } from 'react'

import type { RequestOutput } from '#shared/ipc/contract'
import { useMutationRequest } from '../../bridge/useMutationRequest'
import { useRequest } from '../../bridge/useRequest'
import { ErrorPanel } from '../../ui/ErrorPanel'
import { useTexts } from '../../ui/useTexts'
import classes from './Templates.module.css'

type Proposed = NonNullable<RequestOutput<'templates.proposal'>>

type Props = {
  /** The proposal that is being made a template. */
  readonly takenKey: string | null
  readonly onTake: (proposed: Proposed) => void
}

/** A reply the owner keeps writing by hand, offered as a template. */
export function Proposal({ takenKey, onTake }: Props) {
  const { t } = useTexts()
  const titleId = useId()
  const { data: proposed } = useRequest('templates.proposal', null, { isAlwaysFresh: true })
  const refuse = useMutationRequest('templates.refuseProposal')
  if (!proposed || proposed.key === takenKey) return null
  return (
    <section className={classes.proposal} aria-labelledby={titleId}>
      <p id={titleId} className={classes.proposalTitle}>
        {t('templates.proposed', { count: proposed.count })}
      </p>
      <blockquote className={classes.proposalText} dir="auto">
        {proposed.text}
      </blockquote>
      <div className={classes.buttons}>
        <Button size="compact-sm" variant="light" onClick={() => onTake(proposed)}>
          {t('templates.makeTemplate')}
        </Button>
        <Button
          size="compact-sm"
          variant="subtle"
          color="gray"
          loading={refuse.isRunning}
          onClick={() => void refuse.run({ key: proposed.key })}
        >
          {t('templates.refuseProposal')}
        </Button>
      </div>
      <ErrorPanel error={refuse.error} />
    </section>
  )
}
