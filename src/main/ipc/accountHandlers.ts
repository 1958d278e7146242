import type { Account } from '#shared/domain/accounts/account'
import { spending } from '#shared/domain/costs/spending'
import { fail, ok } from '#shared/domain/result'
import type { RequestOutput } from '#shared/ipc/contract'
import type { OpenShop } from '../services/openShop'
import type { HandlerMeans, Handlers } from './handlerMeans'
import { nothing } from './nothing'

type Names = Extract<keyof Handlers, `accounts.${string}`>
type Listed = RequestOutput<'accounts.list'>['accounts'][number]

export function accountHandlers({ current }: HandlerMeans): Pick<Handlers, Names> {
  return {
    'accounts.list': async () => {
      const open = current()
      return ok({
        accounts: [...open.store.shop().accounts.values()].flatMap((account) => listed(open, account)),
        connectable: [...open.connectable],
        signingInTo: open.accounts.signingInTo(),
      })
    },
    'accounts.connect': (input) => current().accounts.connect(input),
    'accounts.cancelSignIn': async () => {
      current().accounts.cancelSignIn()
      return ok(null)
    },
    'accounts.disconnect': ({ accountId }) => nothing(current().accounts.disconnect(accountId)),
    'accounts.changeOptions': ({ accountId, options }) => nothing(current().accounts.changeOptions(accountId, options)),
    'accounts.judgeTerm': ({ accountId, term, verdict }) =>
      nothing(current().accounts.judgeTerm(accountId, term, verdict)),
    'accounts.fetchNow': async ({ accountId }) => {
      if (!current().store.shop().accounts.has(accountId)) return fail({ code: 'notFound' })
      await current().poller.fetchNow(accountId)
      const { error } = current().poller.health(accountId)
      return error ? fail(error) : ok(null)
    },
    'accounts.costs': async ({ accountId }) => ok(spending(current().store.shop(), accountId, current().clock.now())),
  }
}

/** The cursor is the channel's own business and stays in main. */
function listed(open: OpenShop, { cursor: _cursor, ...account }: Account): Listed[] {
  const channel = open.channelById(account.channelId)
  if (!channel) return []
  const { capabilities } = channel
  const costs = capabilities.hasCosts ? spending(open.store.shop(), account.id, open.clock.now()) : null
  return [{ account, health: open.poller.health(account.id), capabilities, costs }]
}
