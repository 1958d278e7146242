import { z } from 'zod'

import { defaultAccountOptions } from '#shared/domain/accounts/defaultAccountOptions'
import { changeSchema, type Change } from '#shared/domain/shop/change'

import type { Migration } from './migration'

const lineSchema = z.object({
  v: z.literal(0),
  at: z.string(),
  change: z.looseObject({ type: z.string() }),
})

const accountSchema = z.looseObject({})
const messageSchema = z.looseObject({ author: z.object({ handle: z.string(), name: z.string() }) })

/**
 * From before lines were numbered: one change a line, accounts without options, authors as a thing of their own, and
 * messages that knew nothing of edits and automatic answers.
 */
export const fromVersion0: Migration = {
  from: 0,
  to: 1,
  isNumbering: true,
  migrate: (line, lastNumber) => {
    const read = lineSchema.safeParse(line)
    const change = read.success ? changeOf(read.data.change) : null
    return read.success && change ? { v: 1, n: lastNumber + 1, at: read.data.at, changes: [change] } : null
  },
}

function changeOf(old: { readonly type: string }): Change | null {
  const change = changeSchema.safeParse(completed(old))
  return change.success ? change.data : null
}

function completed(old: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const account = accountSchema.safeParse(old.account)
  if (old.type === 'accountConnected' && account.success) {
    return { ...old, account: { options: defaultAccountOptions, ...account.data } }
  }
  const message = messageSchema.safeParse(old.message)
  if (old.type !== 'messageArrived' || !message.success) return old
  const { author, ...content } = message.data
  const unknownThen = { earlierRemoteIds: [], earlierTexts: [], isAutomatic: false }
  return { ...old, message: { ...unknownThen, ...content, authorHandle: author.handle, authorName: author.name } }
}
