import { expect, it } from 'vitest'

import { startBatch } from '#shared/domain/exports/importBatch'
import { mergeOwnerRule } from '#shared/domain/exports/mergeOwnerRule'
import type { Change } from '#shared/domain/shop/change'
import { aShop } from '#test/builders/aShop'
import { anOwnerRule } from '#test/builders/ownerRules'

const means = { now: 9_000, openReplyReason: { code: 'importedOpen' } } as const

it('brings a rule the shop does not have, and leaves the shop its own about the same messages', () => {
  const record = { type: 'ownerRule', rule: anOwnerRule() } as const
  const merged = (...known: readonly Change[]) =>
    mergeOwnerRule(startBatch(aShop(...known), null, means), record).changes
  expect(merged()).toEqual([{ type: 'ownerRuleSaved', rule: anOwnerRule() }])
  expect(merged({ type: 'ownerRuleSaved', rule: anOwnerRule({ sets: { tier: 1 } }) })).toEqual([])
  expect(merged({ type: 'ownerRuleSaved', rule: anOwnerRule({ id: 'mine', about: { words: ['BROKEN'] } }) })).toEqual(
    [],
  )
})
