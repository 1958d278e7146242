import { exportFormat, exportVersion, type ExportRecord } from '#shared/domain/exports/exportRecord'
import { startedCounts } from '#shared/domain/exports/importTally'
import type { CostDay, Shop } from '#shared/domain/shop/shop'
import { ok, type Result } from '#shared/domain/result'
import type { Store } from '../../store/store'
import { conversationRecords } from './conversationRecords'
import { watchReplyIds } from './replyIds'

/** Small records made in one turn. */
const sliceSize = 200
/** A day's keys in one record. */
const keysInRecord = 2_000

/**
 * The whole shop as records, a slice at a time, each as the shop is when its slice is made. What is opened after this
 * began is left out. An error of the store ends it.
 */
export async function* exportRecords(store: Store, now: number): AsyncGenerator<Result<readonly ExportRecord[]>> {
  const counts = startedCounts()
  const conversationIds = [...store.shop().conversations.keys()]
  for await (const slice of slices(store, conversationIds, now)) {
    if (!slice.ok) return yield slice
    for (const { type } of slice.value) {
      const kind = countedAs[type]
      if (kind !== undefined) counts[kind] += 1
    }
    yield slice
  }
  yield ok([{ type: 'end', counts }])
}

const countedAs: { readonly [T in ExportRecord['type']]?: keyof ReturnType<typeof startedCounts> } = {
  account: 'accounts',
  identity: 'identities',
  customer: 'customers',
  conversation: 'conversations',
  message: 'messages',
  draft: 'drafts',
  reply: 'replies',
}

async function* slices(
  store: Store,
  conversationIds: readonly string[],
  exportedAt: number,
): AsyncGenerator<Result<readonly ExportRecord[]>> {
  const shop = store.shop()
  const conversationCount = conversationIds.length
  yield ok([
    { type: 'header', format: exportFormat, version: exportVersion, exportedAt, conversationCount },
    { type: 'settings', settings: shop.settings },
    ...[...shop.accounts.values()].map((account): ExportRecord => ({ type: 'account', account })),
    ...[...shop.templates.values()].map((template): ExportRecord => ({ type: 'template', template })),
    ...[...shop.ownerRules.values()].map((rule): ExportRecord => ({ type: 'ownerRule', rule })),
  ])
  yield* each(store, [...shop.identities.keys()], ({ identities }, id) => {
    const identity = identities.get(id)
    return identity ? [{ type: 'identity', identity }] : []
  })
  yield* each(store, [...store.shop().customers.keys()], ({ customers }, id) => {
    const customer = customers.get(id)
    return customer ? [{ type: 'customer', customer }] : []
  })
  yield* conversations(store, conversationIds)
  yield* each(store, [...store.shop().deletedRemoteKeys], (_shop, key) => {
    const [accountId = '', remoteId = '']: string[] = JSON.parse(key)
    return [{ type: 'deletion', accountId, remoteId }]
  })
  for (const [accountId, days] of [...store.shop().costs]) yield* costs(accountId, [...days])
}

async function* conversations(store: Store, ids: readonly string[]): AsyncGenerator<Result<readonly ExportRecord[]>> {
  const replyIds = watchReplyIds(store)
  try {
    for (const id of ids) yield* conversationRecords(store, id, replyIds.of(id))
  } finally {
    replyIds.stop()
  }
  yield* each(store, [...store.shop().drafts.keys()], (shop, id) => {
    const draft = shop.conversations.has(id) ? undefined : shop.drafts.get(id)
    return draft ? [{ type: 'draft', draft, isBehind: true }] : []
  })
  yield* each(store, [...store.shop().replies.keys()], (shop, id) => {
    const reply = shop.replies.get(id)
    return reply && !shop.conversations.has(reply.conversationId) ? [{ type: 'reply', reply }] : []
  })
}

function* each(
  store: Store,
  ids: readonly string[],
  recordsOf: (shop: Shop, id: string) => readonly ExportRecord[],
): Generator<Result<readonly ExportRecord[]>> {
  for (let start = 0; start < ids.length; start += sliceSize) {
    const shop = store.shop()
    yield ok(ids.slice(start, start + sliceSize).flatMap((id) => recordsOf(shop, id)))
  }
}

function* costs(
  accountId: string,
  days: readonly (readonly [string, CostDay])[],
): Generator<Result<readonly ExportRecord[]>> {
  for (const [day, { byResource, counted }] of days) {
    for (const [resource, { count, usd }] of byResource) {
      const prefix = `${resource} `
      const keys = [...counted].filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length))
      for (let start = 0; start < keys.length; start += keysInRecord) {
        const some = keys.slice(start, start + keysInRecord)
        yield ok([{ type: 'costs', accountId, day, resource, usdEach: usd / count, keys: some }])
      }
    }
  }
}
