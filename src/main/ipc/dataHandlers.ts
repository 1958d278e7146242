import { conversationRow } from '#shared/domain/conversations/inboxRows'
import { fail, ok, type Result } from '#shared/domain/result'
import type { RequestOutput } from '#shared/ipc/contract'
import type { OpenShop } from '../services/openShop'
import type { HandlerMeans, Handlers } from './handlerMeans'
import { nothing } from './nothing'

type Names = Extract<keyof Handlers, `data.${string}`> | 'inbox.search' | 'customer.extent' | 'customer.erase'

export function dataHandlers({ app, current }: HandlerMeans): Pick<Handlers, Names> {
  const data = () => current().data
  return {
    'inbox.search': ({ query, offset, limit }) => found(current(), query, { offset, limit }),
    'customer.extent': ({ conversationId }) => data().extent(conversationId),
    'customer.erase': ({ customerId }) => nothing(data().erase(customerId)),
    'data.state': () => data().state(),
    'data.backUp': () => nothing(data().backUp()),
    'data.previewRestore': ({ name }) => data().previewRestore(name),
    'data.restore': ({ name }) => nothing(app.restore(name)),
    'data.export': () => app.exportShop(),
    'data.readExport': () => app.readExport(),
    'data.import': () => data().import(),
    'data.move': () => app.moveShop(),
    'data.cancel': async () => {
      data().cancel()
      return ok(null)
    },
    'data.showSetAside': () => nothing(app.showSetAside()),
  }
}

/** What was found, as rows of the list; a conversation that has gone in this very moment is left out. */
async function found(
  { store, clock }: OpenShop,
  query: string,
  page: { readonly offset: number; readonly limit: number },
): Promise<Result<RequestOutput<'inbox.search'>>> {
  const answer = await store.search(query, page)
  if (!answer.ok) return answer
  if (answer.value.state === 'superseded') return fail({ code: 'cancelled' })
  const shop = store.shop()
  const { hits, total, isTotalExact, corrected, problems } = answer.value
  return ok({
    hits: hits.flatMap((hit) => {
      const entry = shop.conversations.get(hit.conversationId)
      if (!entry) return []
      const { messageId, sentAt, direction, snippet } = hit
      const row = conversationRow(shop, entry, clock.now())
      return [{ row, messageId, sentAt, direction, snippet, marks: [...hit.marks], nameMarks: [...hit.nameMarks] }]
    }),
    total,
    isTotalExact,
    corrected: corrected.map(({ typed, words }) => ({ typed, words: [...words] })),
    problems: [...problems],
  })
}
