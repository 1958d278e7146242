import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query'

import type { AppError } from '#shared/domain/errors'
import type { RequestInput, RequestOutput } from '#shared/ipc/contract'
import type { RequestName } from '#shared/ipc/names'
import { askForCopy } from './client'
import { useBridge } from './useBridge'

type Options = {
  /** false: asked only by `refetch`, or once it becomes true. */
  readonly isEnabled?: boolean
  /** Shows the answer to the last input until the new one is there. */
  readonly keepsPrevious?: boolean
  /** Asks anew each time the component appears, and shows no older copy. */
  readonly isAlwaysFresh?: boolean
  /** Keeps the copy until the window closes: asking again would cost the owner money. */
  readonly isKept?: boolean
}

/** A copy of main's data, asked again when main says it changed. `error` is an AppError; `data` stays the last good copy. */
export function useRequest<N extends RequestName>(
  name: N,
  input: RequestInput<N>,
  options: Options = {},
): UseQueryResult<RequestOutput<N>, AppError> {
  const bridge = useBridge()
  return useQuery<RequestOutput<N>, AppError>({
    queryKey: [name, input],
    queryFn: () => askForCopy(bridge, name, input),
    enabled: options.isEnabled ?? true,
    ...(options.keepsPrevious === true && { placeholderData: keepPreviousData as never }),
    ...(options.isAlwaysFresh === true && { gcTime: 0 }),
    ...(options.isKept === true && { gcTime: Infinity }),
  })
}
