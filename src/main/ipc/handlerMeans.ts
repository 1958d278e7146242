import type { Result } from '#shared/domain/result'
import type { RequestInput, RequestOutput } from '#shared/ipc/contract'
import type { RequestName } from '#shared/ipc/names'
import type { AppControl } from '../services/appControl'
import type { OpenShop } from '../services/openShop'

export type Handlers = { readonly [N in RequestName]: (input: RequestInput<N>) => Promise<Result<RequestOutput<N>>> }

/** What every handler works with: the app, and the shop that is open now. */
export type HandlerMeans = { readonly app: AppControl; readonly current: () => OpenShop }
