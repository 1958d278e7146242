import { accountHandlers } from './accountHandlers'
import { appHandlers } from './appHandlers'
import { crisisHandlers } from './crisisHandlers'
import type { HandlerMeans, Handlers } from './handlerMeans'
import { dataHandlers } from './dataHandlers'
import { inboxHandlers } from './inboxHandlers'
import { outboxHandlers } from './outboxHandlers'
import { templateHandlers } from './templateHandlers'
import { ruleHandlers } from './ruleHandlers'
import { pictureHandlers } from './pictureHandlers'

/** Every request of the contract, answered by the services. */
export function createHandlers(means: HandlerMeans): Handlers {
  return {
    ...appHandlers(means),
    ...inboxHandlers(means),
    ...outboxHandlers(means),
    ...pictureHandlers(means),
    ...accountHandlers(means),
    ...crisisHandlers(means),
    ...dataHandlers(means),
    ...templateHandlers(means),
    ...ruleHandlers(means),
  }
}
