import type { RecordOf } from './exportRecord'
import type { Decision, ImportBatch } from './importBatch'

/** What a day cost, without what the shop has counted already. Each costs the day's average: only sums are kept. */
export function mergeCosts({ shop }: ImportBatch, record: RecordOf<'costs'>): Decision {
  const { accountId, day, resource, usdEach, keys } = record
  const counted = shop.costs.get(accountId)?.get(day)?.counted
  const at = Date.parse(day)
  const costs = keys
    .filter((key) => !counted?.has(`${resource} ${key}`))
    .map((key) => ({ resource, key, usd: usdEach, at }))
  return {
    fate: 'uncounted',
    kind: 'accounts',
    changes: costs.length > 0 ? [{ type: 'costsRecorded', accountId, costs }] : [],
  }
}
