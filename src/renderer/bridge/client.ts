import { QueryClient } from '@tanstack/react-query'

import type { AppError } from '#shared/domain/errors'
import { fail, type Result } from '#shared/domain/result'
import type { Bridge } from '#shared/ipc/bridge'
import type { RequestInput, RequestOutput } from '#shared/ipc/contract'
import type { RequestName } from '#shared/ipc/names'

/** Copies stay until main says that they changed; nothing here depends on the network, so nothing waits for it. */
export function createQueryClient(): QueryClient {
  const always = { networkMode: 'always', retry: false } as const
  return new QueryClient({
    defaultOptions: {
      queries: {
        ...always,
        staleTime: Infinity,
        gcTime: 60_000,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
      },
      mutations: always,
    },
  })
}

/** Asks main. Never rejects: a request that could not even be carried over is `unexpected`. */
export function ask<N extends RequestName>(
  bridge: Bridge,
  name: N,
  input: RequestInput<N>,
): Promise<Result<RequestOutput<N>>> {
  return bridge.request(name, input).then(
    (answer) => answer,
    () => fail({ code: 'unexpected' }),
  )
}

/** TanStack Query keeps the old copy when a question rejects, which is what the screen should show. */
export async function askForCopy<N extends RequestName>(
  bridge: Bridge,
  name: N,
  input: RequestInput<N>,
): Promise<RequestOutput<N>> {
  const answer = await ask(bridge, name, input)
  return answer.ok ? answer.value : Promise.reject<RequestOutput<N>>(answer.error satisfies AppError)
}
