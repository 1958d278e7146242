import { useState } from 'react'

import type { AppError } from '#shared/domain/errors'
import type { RequestOutput } from '#shared/ipc/contract'
import { ask } from '../../bridge/client'
import { useBridge } from '../../bridge/useBridge'
import { writtenOf, type Written } from './written'

/** The most main takes at once, by the contract. */
const portion = 500

/** Hands templates to main, portion by portion; what was taken in before a failure stays, and comes out as the same again. */
export function useImport() {
  const bridge = useBridge()
  const [isRunning, setRunning] = useState(false)
  const [error, setError] = useState<AppError | null>(null)
  /** Null: it failed. */
  async function run(templates: readonly Written[]): Promise<RequestOutput<'templates.import'> | null> {
    setRunning(true)
    setError(null)
    const sum = { added: 0, replaced: 0, same: 0 }
    for (let at = 0; at < templates.length; at += portion) {
      const answer = await ask(bridge, 'templates.import', {
        templates: templates.slice(at, at + portion).map(writtenOf),
      })
      if (!answer.ok) {
        setError(answer.error)
        setRunning(false)
        return null
      }
      sum.added += answer.value.added
      sum.replaced += answer.value.replaced
      sum.same += answer.value.same
    }
    setRunning(false)
    return sum
  }
  return { run, isRunning, error }
}
