import { expect, it } from 'vitest'

import { startBatch } from '#shared/domain/exports/importBatch'
import { mergeTemplate } from '#shared/domain/exports/mergeTemplate'
import { aShop } from '#test/builders/aShop'
import { aTemplate } from '#test/builders/templates'

const means = { now: 1, openReplyReason: { code: 'importedOpen' } as const }
const record = { type: 'template', template: aTemplate() } as const

it('brings a template the shop does not have, and leaves one it has in its own words', () => {
  const template = aTemplate()
  expect(mergeTemplate(startBatch(aShop(), null, means), record).changes).toEqual([{ type: 'templateSaved', template }])
  const shop = aShop({ type: 'templateSaved', template: { ...template, name: 'Mine' } })
  expect(mergeTemplate(startBatch(shop, null, means), record).changes).toEqual([])
})
