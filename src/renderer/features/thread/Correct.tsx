import { Popover, UnstyledButton } from '@mantine/core'
import { useState } from 'react'

import type { RuleSets } from '#shared/domain/triage/ownerRules/ownerRule'
import { useIsMarkNewer } from '../../bridge/useIsMarkNewer'
import { useKeys } from '../../ui/useKeys'
import { useTexts } from '../../ui/useTexts'
import classes from './Correction.module.css'
import { CorrectionPanel } from './CorrectionPanel'
import type { Correction } from './useCorrection'

type Props = {
  readonly conversationId: string
  readonly customerName: string
  readonly correction: Correction
  /** The newest reply, which undoing would be about instead of an older correction. */
  readonly newestReplyId: string | null
}

/** "Not right?": the owner says what waits here really is, by keys or in a panel. */
export function Correct({ conversationId, customerName, correction, newestReplyId }: Props) {
  const { t } = useTexts()
  const [isOpen, setIsOpen] = useState(false)
  const { kept, save, undo } = correction
  const isMarkNewer = useIsMarkNewer(kept?.saved.ruleId ?? null)
  const setTier = (tier: NonNullable<RuleSets['tier']>) => (): false | void => {
    if (isOpen) return false
    void save({ conversationId, words: null, isOfCustomer: false, sets: { tier } })
  }
  useKeys({
    '1': setTier(1),
    '2': setTier(2),
    '3': setTier(3),
  })
  const isLast = kept !== null && kept.after === newestReplyId && !isMarkNewer
  // Before the page's own, which takes marks back.
  useKeys({ z: () => (isLast ? void undo() : false) }, { isFirst: true })
  return (
    <Popover
      opened={isOpen}
      onChange={setIsOpen}
      position="bottom-start"
      width={380}
      shadow="md"
      returnFocus
      trapFocus
      withinPortal
    >
      <Popover.Target>
        <UnstyledButton className={classes.link ?? ''} onClick={() => setIsOpen(!isOpen)}>
          {t('rules.notRight')}
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown p={0} aria-label={t('rules.correct')}>
        {isOpen && (
          <CorrectionPanel
            conversationId={conversationId}
            customerName={customerName}
            correction={correction}
            onClose={() => setIsOpen(false)}
          />
        )}
      </Popover.Dropdown>
    </Popover>
  )
}
