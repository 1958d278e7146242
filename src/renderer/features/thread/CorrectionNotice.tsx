import { CloseButton, UnstyledButton } from '@mantine/core'
import { useEffect, useEffectEvent } from 'react'

import { Kbd } from '../../ui/Kbd'
import { ruleWords } from '../../ui/ruleWords'
import { useAnnounce } from '../../ui/useAnnounce'
import { useTexts } from '../../ui/useTexts'
import classes from './Correction.module.css'
import type { Kept } from './useCorrection'

type Props = { readonly kept: Kept; readonly onUndo: () => void; readonly onDismiss: () => void }

/** What was kept as a rule, what else it changes, and the way back. */
export function CorrectionNotice({ kept, onUndo, onDismiss }: Props) {
  const { t } = useTexts()
  const announce = useAnnounce()
  const said = keptWords(kept, t)
  const say = useEffectEvent(() => announce(said))
  useEffect(() => say(), [kept])
  return (
    <div className={classes.notice}>
      <span className={classes.said}>{said}</span>
      <UnstyledButton className={classes.link ?? ''} onClick={onUndo}>
        {t('rules.undo')} <Kbd keys="z" />
      </UnstyledButton>
      <CloseButton size="xs" aria-label={t('common.close')} onClick={onDismiss} />
    </div>
  )
}

function keptWords({ wish, saved }: Kept, t: ReturnType<typeof useTexts>['t']): string {
  const { conversationId, words, sets } = wish
  const about = words === null ? { conversationId, messageIds: [] } : { words: [...words] }
  const kept = t('rules.saved', { rule: ruleWords({ about, sets }, t) })
  return saved.others === 0 ? kept : `${kept} ${t('rules.others', { count: saved.others })}`
}
