import { useQueries, type UseQueryResult } from '@tanstack/react-query'

import type { AppError } from '#shared/domain/errors'
import type { RequestInput, RequestOutput } from '#shared/ipc/contract'
import type { RequestName } from '#shared/ipc/names'
import { askForCopy } from './client'
import { useBridge } from './useBridge'

/** Several questions of one kind (the pages of a long list on screen), each a copy of its own. */
export function useRequests<N extends RequestName>(
  name: N,
  inputs: readonly RequestInput<N>[],
): UseQueryResult<RequestOutput<N>, AppError>[] {
  const bridge = useBridge()
  return useQueries({
    queries: inputs.map((input) => ({
      queryKey: [name, input],
      queryFn: () => askForCopy(bridge, name, input),
    })),
  }) as UseQueryResult<RequestOutput<N>, AppError>[]
}
