import { useState } from 'react'

import type { RequestInput, RequestOutput } from '#shared/ipc/contract'
import type { RequestName } from '#shared/ipc/names'
import { useMutationRequest, type MutationRequest } from '../../bridge/useMutationRequest'

type WithAnswer<N extends RequestName> = MutationRequest<N> & {
  /** What the last run that came to something gave; null: none has, or the owner chose nothing. */
  readonly answer: RequestOutput<N> | null
}

/** Something the owner does whose outcome stays on the page. */
export function useLastAnswer<N extends RequestName>(name: N): WithAnswer<N> {
  const request = useMutationRequest(name)
  const [answer, setAnswer] = useState<RequestOutput<N> | null>(null)
  return {
    ...request,
    answer,
    run: async (input: RequestInput<N>) => {
      setAnswer(null)
      const result = await request.run(input)
      if (result.ok) setAnswer(() => result.value)
      return result
    },
    clear: () => {
      request.clear()
      setAnswer(null)
    },
  }
}
