import { useState } from 'react'

import type { AppError } from '#shared/domain/errors'
import type { RequestInput, RequestOutput } from '#shared/ipc/contract'
import { useMutationRequest } from '../../bridge/useMutationRequest'
import { useAnnounce } from '../../ui/useAnnounce'
import { useTexts } from '../../ui/useTexts'

export type Wish = RequestInput<'rules.save'>
/** What was kept just now; `after`: the newest reply at that moment, for undoing is about what was done last. */
export type Kept = { readonly wish: Wish; readonly saved: RequestOutput<'rules.save'>; readonly after: string | null }

export type Correction = {
  readonly kept: Kept | null
  /** Whether it was kept. */
  readonly save: (wish: Wish) => Promise<boolean>
  readonly undo: () => Promise<void>
  readonly dismiss: () => void
  readonly error: AppError | null
}

/** Corrections of the open conversation: each is one rule, and the last one can be taken back at once. */
export function useCorrection(newestReplyId: string | null): Correction {
  const { t } = useTexts()
  const announce = useAnnounce()
  const saving = useMutationRequest('rules.save')
  const undoing = useMutationRequest('rules.undo')
  const [kept, setKept] = useState<Kept | null>(null)
  return {
    kept,
    save: async (wish) => {
      undoing.clear()
      const answer = await saving.run(wish)
      if (answer.ok) setKept({ wish, saved: answer.value, after: newestReplyId })
      return answer.ok
    },
    undo: async () => {
      if (kept === null) return
      const answer = await undoing.run({ ruleId: kept.saved.ruleId })
      if (!answer.ok) return
      setKept(null)
      announce(t('rules.undone'))
    },
    dismiss: () => setKept(null),
    error: undoing.error ?? saving.error,
  }
}
