import type { AppError } from '../domain/errors'
import type { Result } from '../domain/result'
import type { EventPayload, RequestInput, RequestOutput } from './contract'
import type { EventName, RequestName } from './names'

/** All that the window sees of main: `window.shopbell`. */
export type Bridge = {
  request<N extends RequestName>(name: N, input: RequestInput<N>): Promise<Result<RequestOutput<N>, AppError>>
  subscribe<N extends EventName>(name: N, listener: (payload: EventPayload<N>) => void): () => void
}

/** The one Electron channel each way. */
export const requestSlot = 'shopbell:request'
export const eventSlot = 'shopbell:event'
