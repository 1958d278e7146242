import type { RecordOf } from './exportRecord'
import type { Decision, ImportBatch } from './importBatch'

/** A template the shop has keeps the shop's own words. Not counted: the owner is told of conversations and people. */
export function mergeTemplate({ shop, fresh }: ImportBatch, { template }: RecordOf<'template'>): Decision {
  const isKnown = shop.templates.has(template.id) || fresh.templates.has(template.id)
  return { fate: 'uncounted', kind: 'accounts', changes: isKnown ? [] : [{ type: 'templateSaved', template }] }
}
