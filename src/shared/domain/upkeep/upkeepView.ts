import { z } from 'zod'

import { appErrorSchema } from '../errors'

/** A backup as the owner sees it. `conversations` 0 with files in it: made before an older format was understood. */
export const backupViewSchema = z.object({
  name: z.string(),
  madeAt: z.number(),
  reason: z.enum(['daily', 'update', 'migration', 'restore', 'byHand']),
  conversations: z.number().int(),
  messages: z.number().int(),
  /** Of its files, those it shares with other backups included. */
  bytes: z.number(),
})
export type BackupView = z.infer<typeof backupViewSchema>

/** What opening the shop and reading all of it since has found. All zero: nothing was ever lost. */
export const damageViewSchema = z.object({
  /** Lines of the log that cannot be read. */
  damagedLines: z.number().int(),
  /** Those of them that were found since the shop was opened. */
  newlyDamagedLines: z.number().int(),
  /** Commits that are missing, by their numbers. */
  missingCommits: z.number().int(),
  /** Bytes of an unfinished last line, of which nothing had been acknowledged. */
  tornBytes: z.number().int(),
  /** When the whole log was last read through; null: not yet since the shop was opened. */
  verifiedAt: z.number().nullable(),
})
export type DamageView = z.infer<typeof damageViewSchema>

/** Long work, one at a time. `total` 0: not known yet. */
export const dataTaskSchema = z.object({
  kind: z.enum(['backUp', 'restore', 'export', 'readExport', 'import', 'move', 'erase']),
  done: z.number().int(),
  total: z.number().int(),
  canCancel: z.boolean(),
})
export type DataTask = z.infer<typeof dataTaskSchema>

const movedSchema = z.object({ goes: z.number().int(), comesBack: z.number().int() })

/** What restoring a backup would change, as counts and the first names. */
export const restorePreviewViewSchema = z.object({
  conversations: movedSchema.extend({ changes: z.number().int() }),
  /** Names of customers with whom conversations would go or come back, at most 10 each. */
  namesThatGo: z.array(z.string()),
  namesThatComeBack: z.array(z.string()),
  messages: movedSchema,
  drafts: movedSchema.extend({ changes: z.number().int() }),
  /** On their way now, and unknown to the backup: they would not be sent. */
  repliesThatGo: z.number().int(),
  /** Open in the backup: the owner would have to decide about them, for none is sent by itself. */
  repliesToDecide: z.number().int(),
  templates: movedSchema.extend({ changes: z.number().int() }),
  rules: movedSchema.extend({ changes: z.number().int() }),
  settings: z.number().int(),
  accounts: movedSchema.extend({ changes: z.number().int() }),
  /** Erased since the backup; they stay erased. */
  erasedCustomers: z.number().int(),
})
export type RestorePreviewView = z.infer<typeof restorePreviewViewSchema>

const exportCountsSchema = z.object({
  accounts: z.number().int(),
  identities: z.number().int(),
  customers: z.number().int(),
  conversations: z.number().int(),
  messages: z.number().int(),
  drafts: z.number().int(),
  replies: z.number().int(),
})

/** What an import adds, or has added. */
export const importViewSchema = z.object({
  exportedAt: z.number(),
  added: exportCountsSchema,
  /** In the shop already. */
  known: exportCountsSchema,
  /** Left out: their place is taken by something else, or missing, or they could not be read. */
  leftOut: z.number().int(),
  /** Replies that were still on their way: kept, and never sent by themselves. */
  stoppedReplies: z.number().int(),
  isCutShort: z.boolean(),
})
export type ImportView = z.infer<typeof importViewSchema>

/** What is known of a customer, and would be gone. */
export const customerExtentSchema = z.object({
  customerId: z.string(),
  name: z.string(),
  conversations: z.number().int(),
  messages: z.number().int(),
  drafts: z.number().int(),
  replies: z.number().int(),
})
export type CustomerExtent = z.infer<typeof customerExtentSchema>

/** A restore that was decided: `kept`: it was called off, and why. */
export const restoreOutcomeViewSchema = z.discriminatedUnion('state', [
  z.object({ state: z.literal('nothingToDo') }),
  z.object({ state: z.literal('restored') }),
  z.object({ state: z.literal('kept'), reason: appErrorSchema }),
])
