import { useState } from 'react'

import type { AppError } from '#shared/domain/errors'
import type { ExchangedTemplate } from '#shared/domain/templates/templateExchange'
import type { RequestInput, RequestOutput } from '#shared/ipc/contract'
import { ask } from '../../bridge/client'
import { useBridge } from '../../bridge/useBridge'

/** The most main takes at once, by the contract. */
const portion = 500

/** Hands templates to main, portion by portion; what was taken in before a failure stays, and comes out as the same again. */
export function useImport() {
  const bridge = useBridge()
  const [isRunning, setRunning] = useState(false)
  const [error, setError] = useState<AppError | null>(null)
  /** Null: it failed. */
  async function run(templates: readonly ExchangedTemplate[]): Promise<RequestOutput<'templates.import'> | null> {
    setRunning(true)
    setError(null)
    const sum = { added: 0, replaced: 0, same: 0 }
    for (let at = 0; at < templates.length; at += portion) {
      const answer = await ask(bridge, 'templates.import', {
        templates: templates.slice(at, at + portion).map(wordsOf),
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

type Words = RequestInput<'templates.import'>['templates'][number]

/** A file says nothing about pictures: one that is replaced keeps its own. */
function wordsOf({ name, tags, tone, topics, variants }: ExchangedTemplate): Words {
  return { name, tags, tone, topics, variants }
}
