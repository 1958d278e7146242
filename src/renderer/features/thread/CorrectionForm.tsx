import { Button } from '@mantine/core'
import { useState } from 'react'

import type { RuleSets } from '#shared/domain/triage/ownerRules/ownerRule'
import { ownerRuleLimits } from '#shared/domain/triage/ownerRules/ownerRuleLimits'
import type { RequestOutput } from '#shared/ipc/contract'
import { ErrorPanel } from '../../ui/ErrorPanel'
import { typedWords, wrongWords } from '../../ui/typedWords'
import { useTexts } from '../../ui/useTexts'
import { CorrectedReading } from './CorrectedReading'
import classes from './Correction.module.css'
import { CorrectionReach } from './CorrectionReach'
import { CorrectionScope, type Scope } from './CorrectionScope'
import type { Correction, Wish } from './useCorrection'

type Props = {
  readonly conversationId: string
  readonly customerName: string
  readonly offer: RequestOutput<'rules.offer'>
  readonly correction: Correction
  readonly onClose: () => void
}

/** What it really is, and where that holds. Nothing is kept before the owner says so. */
export function CorrectionForm({ conversationId, customerName, offer, correction, onClose }: Props) {
  const { t } = useTexts()
  const [sets, setSets] = useState<RuleSets>({})
  const [scope, setScope] = useState<Scope>({ isAlways: false, typed: offer.words[0] ?? '', isOfCustomer: false })
  const [isSaving, setIsSaving] = useState(false)
  const wish = wishOf(conversationId, scope, sets)
  const keep = async (): Promise<void> => {
    if (wish === null) return
    setIsSaving(true)
    const isKept = await correction.save(wish)
    setIsSaving(false)
    if (isKept) onClose()
  }
  return (
    <>
      <CorrectedReading read={offer.verdict} sets={sets} onChange={setSets} />
      <CorrectionScope offer={offer} customerName={customerName} scope={scope} onChange={setScope} />
      <CorrectionReach wish={wish} />
      <ErrorPanel error={correction.error} />
      <div className={classes.buttons}>
        <Button size="compact-sm" variant="default" onClick={onClose}>
          {t('common.cancel')}
        </Button>
        <Button size="compact-sm" disabled={wish === null} loading={isSaving} onClick={() => void keep()}>
          {t('rules.save')}
        </Button>
      </div>
    </>
  )
}

/** Null: there is nothing to keep yet. */
function wishOf(conversationId: string, { isAlways, typed, isOfCustomer }: Scope, sets: RuleSets): Wish | null {
  if (Object.values(sets).every((value) => value === undefined)) return null
  if (!isAlways) return { conversationId, words: null, isOfCustomer: false, sets }
  const words = typedWords(typed)
  const isRight = words.length > 0 && words.length <= ownerRuleLimits.mostWords && wrongWords(words).length === 0
  return isRight ? { conversationId, words: [...words], isOfCustomer, sets } : null
}
