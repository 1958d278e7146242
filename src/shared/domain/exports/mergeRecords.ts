import { assertNever } from '../assertNever'
import { applyChange } from '../shop/applyChange'
import type { Change } from '../shop/change'
import type { Shop } from '../shop/shop'
import type { ExportRecord } from './exportRecord'
import {
  startBatch,
  type Decision,
  type ImportBatch,
  type ImportMeans,
  type ImportPlace,
  type KnownMessages,
} from './importBatch'
import { noTally, withFate, type ImportTally } from './importTally'
import { mergeConversation, mergeDeletion, mergeMessage } from './mergeConversation'
import { mergeCosts } from './mergeCosts'
import { mergeAccount, mergeCustomer, mergeIdentity, mergeSettings } from './mergePeople'
import { mergeOwnerRule } from './mergeOwnerRule'
import { mergeTemplate } from './mergeTemplate'
import { mergeDraft, mergeReply } from './mergeWriting'

/** How far an import is, and what has come of it. */
export type ImportStage = {
  readonly place: ImportPlace | null
  readonly tally: ImportTally
  /** Of the conversation at `place`; handed on from batch to batch, so a stage is gone on from once. */
  readonly known: KnownMessages | null
}

export const firstStage: ImportStage = { place: null, tally: noTally, known: null }

/**
 * Turns records of an export into the changes that give the shop what it does not have; nothing it has is replaced. The same
 * records merged again change nothing.
 */
export function mergeRecords(
  shop: Shop,
  records: readonly ExportRecord[],
  stage: ImportStage,
  means: ImportMeans,
): ImportStage & { readonly changes: readonly Change[] } {
  const batch = startBatch(shop, stage.place, means, stage.known)
  const changes: Change[] = []
  let { tally } = stage
  for (const record of records) {
    const decision = decide(batch, record)
    for (const change of decision.changes) applyChange(batch.fresh, change)
    changes.push(...decision.changes)
    tally = withFate(tally, decision.fate, decision.kind, decision.isStopped ?? false)
  }
  return { changes, tally, place: batch.place, known: batch.known }
}

function decide(batch: ImportBatch, record: ExportRecord): Decision {
  switch (record.type) {
    case 'settings':
      return mergeSettings(batch, record)
    case 'account':
      return mergeAccount(batch, record)
    case 'template':
      return mergeTemplate(batch, record)
    case 'ownerRule':
      return mergeOwnerRule(batch, record)
    case 'identity':
      return mergeIdentity(batch, record)
    case 'customer':
      return mergeCustomer(batch, record)
    case 'conversation':
      return mergeConversation(batch, record)
    case 'message':
      return mergeMessage(batch, record)
    case 'draft':
      return mergeDraft(batch, record)
    case 'reply':
      return mergeReply(batch, record)
    case 'deletion':
      return mergeDeletion(batch, record)
    case 'costs':
      return mergeCosts(batch, record)
    case 'header':
    case 'end':
      return { fate: 'uncounted', kind: 'accounts', changes: [] }
    default:
      return assertNever(record)
  }
}
