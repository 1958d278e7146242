import { expect, it } from 'vitest'

import { startBatch } from '#shared/domain/exports/importBatch'
import { mergeCosts } from '#shared/domain/exports/mergeCosts'
import { aShop } from '#test/builders/aShop'

const means = { now: 9_000, openReplyReason: { code: 'interrupted' } as const }
const day = Date.UTC(2026, 10, 22)
const record = {
  type: 'costs',
  accountId: 'x:shop',
  day: '2026-11-22',
  resource: 'post',
  usdEach: 0.005,
  keys: ['10', '11'],
} as const
const costs = { ...record, keys: [...record.keys] }

it('counts what the shop has not counted on that day', () => {
  const known = aShop({
    type: 'costsRecorded',
    accountId: 'x:shop',
    costs: [{ resource: 'post', key: '10', usd: 0.005, at: day + 3_600_000 }],
  })
  expect(mergeCosts(startBatch(known, null, means), costs).changes).toEqual([
    { type: 'costsRecorded', accountId: 'x:shop', costs: [{ resource: 'post', key: '11', usd: 0.005, at: day }] },
  ])
})

it('counts nothing twice', () => {
  const first = mergeCosts(startBatch(aShop(), null, means), costs).changes
  expect(first).toHaveLength(1)
  expect(mergeCosts(startBatch(aShop(...first), null, means), costs).changes).toEqual([])
})
