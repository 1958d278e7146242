import { z } from 'zod'

import { conversationRowSchema } from '../domain/conversations/inboxView'
import {
  backupViewSchema,
  customerExtentSchema,
  damageViewSchema,
  dataTaskSchema,
  importViewSchema,
  restoreOutcomeViewSchema,
  restorePreviewViewSchema,
} from '../domain/upkeep/upkeepView'

const id = z.string().min(1).max(200)
const nothing = z.null()
const backup = z.strictObject({ name: z.string().min(1).max(100) })
const markSchema = z.object({ start: z.number().int(), end: z.number().int() })

/** Searching, and what is done with the shop's data as a whole. Requests that choose a place open the system's dialog: null, the owner chose none. */
export const dataContract = {
  'inbox.search': {
    input: z.strictObject({
      query: z.string().max(200),
      offset: z.number().int().min(0),
      limit: z.number().int().min(1).max(100),
    }),
    output: z.object({
      hits: z.array(
        z.object({
          row: conversationRowSchema,
          /** The best and newest message: the list shows it in place of the last one. */
          messageId: z.string(),
          sentAt: z.number(),
          direction: z.enum(['in', 'out']),
          snippet: z.string(),
          marks: z.array(markSchema),
          nameMarks: z.array(markSchema),
        }),
      ),
      total: z.number().int(),
      /** false: the log is still being read, there may be more. */
      isTotalExact: z.boolean(),
      /** Typed words that are nowhere, and what was taken for them. */
      corrected: z.array(z.object({ typed: z.string(), words: z.array(z.string()) })),
      /** Filters that say nothing and were left out. */
      problems: z.array(
        z.object({ filter: z.enum(['from', 'channel', 'is', 'tag', 'before', 'after']), value: z.string() }),
      ),
    }),
  },
  'customer.extent': { input: z.strictObject({ conversationId: id }), output: customerExtentSchema },
  'customer.erase': { input: z.strictObject({ customerId: id }), output: nothing },
  'data.state': {
    input: nothing,
    output: z.object({
      folder: z.string(),
      /** The sample shop is neither backed up nor moved. */
      isMine: z.boolean(),
      conversations: z.number().int(),
      logBytes: z.number(),
      backups: z.array(backupViewSchema),
      damage: damageViewSchema,
      setAsideFolder: z.string(),
      restore: restoreOutcomeViewSchema,
      task: dataTaskSchema.nullable(),
    }),
  },
  'data.backUp': { input: nothing, output: nothing },
  'data.previewRestore': { input: backup, output: restorePreviewViewSchema },
  'data.restore': { input: backup, output: nothing },
  'data.export': { input: nothing, output: z.object({ folder: z.string() }).nullable() },
  /** Lets the owner choose an export and says what importing it would add. */
  'data.readExport': { input: nothing, output: z.object({ file: z.string(), preview: importViewSchema }).nullable() },
  /** Imports the export that was chosen last. */
  'data.import': { input: nothing, output: importViewSchema },
  'data.move': { input: nothing, output: z.object({ folder: z.string() }).nullable() },
  'data.cancel': { input: nothing, output: nothing },
  'data.showSetAside': { input: nothing, output: nothing },
} as const
