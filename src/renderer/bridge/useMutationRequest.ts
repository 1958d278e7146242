import { useMutation } from '@tanstack/react-query'

import type { AppError } from '#shared/domain/errors'
import type { Result } from '#shared/domain/result'
import type { RequestInput, RequestOutput } from '#shared/ipc/contract'
import type { RequestName } from '#shared/ipc/names'
import { ask } from './client'
import { useBridge } from './useBridge'

export type MutationRequest<N extends RequestName> = {
  /** Never rejects; failures are in the answer and in `error`. */
  readonly run: (input: RequestInput<N>) => Promise<Result<RequestOutput<N>>>
  readonly isRunning: boolean
  /** Why the last run failed; null while none has, and while one is running. */
  readonly error: AppError | null
  readonly clear: () => void
}

/** Something the owner does. What it changed comes back through the `changed` event, not from here. */
export function useMutationRequest<N extends RequestName>(name: N): MutationRequest<N> {
  const bridge = useBridge()
  const mutation = useMutation({ mutationFn: (input: RequestInput<N>) => ask(bridge, name, input) })
  return {
    run: mutation.mutateAsync,
    isRunning: mutation.isPending,
    error: mutation.data?.ok === false ? mutation.data.error : null,
    clear: mutation.reset,
  }
}
