import type { Change } from '#shared/domain/shop/change'

import type { LogRecord } from '../logLine'
import type { Transform } from './lineRewriter'

/**
 * Finds what later lines have made pointless: drafts and marks that were replaced, cursors that moved on, texts of messages
 * that were deleted. Holds one number per conversation, account and deletion. Nothing here changes what the log adds up to.
 * Names of customers stay, also earlier ones: they are what messages of their time are found by.
 */
export type Superseded = {
  /** Takes all files in order, to their ends. Only files with `isRewritten` may be rewritten afterwards, oldest first. */
  note(file: string, isRewritten: boolean): (record: LogRecord) => void
  /** For reading one noted file again from its beginning, once. */
  without(file: string): Transform
}

/** Where a change stands among all changes of the log. */
type Ordinal = number

type LastDraft = { readonly ordinal: Ordinal; readonly isKept: boolean }

export function createSuperseded(): Superseded {
  const starts = new Map<string, Ordinal>()
  const lastDrafts = new Map<string, LastDraft>()
  const savedForGood = new Set<string>()
  const lastReads = new Map<string, Ordinal>()
  const lastCursors = new Map<string, Ordinal>()
  const deletions = new Map<string, Ordinal>()
  let next: Ordinal = 0

  function noteChange(change: Change, ordinal: Ordinal, isRewritten: boolean): void {
    switch (change.type) {
      case 'draftSaved': {
        const { conversationId } = change.draft
        if (!isRewritten) savedForGood.add(conversationId)
        lastDrafts.set(conversationId, { ordinal, isKept: true })
        return
      }
      case 'draftDropped':
        // Without it, a draft in a file that stays as it is would come back.
        lastDrafts.set(change.conversationId, { ordinal, isKept: savedForGood.has(change.conversationId) })
        return
      case 'conversationRead':
        lastReads.set(change.conversationId, ordinal)
        return
      case 'cursorMoved':
        lastCursors.set(change.accountId, ordinal)
        return
      case 'messageDeleted':
        deletions.set(messageKey(change.conversationId, change.messageId), ordinal)
        return
      default:
        return
    }
  }

  function isPointlessDraft(conversationId: string, ordinal: Ordinal): boolean {
    const last = lastDrafts.get(conversationId)
    return last !== undefined && (ordinal < last.ordinal || (ordinal === last.ordinal && !last.isKept))
  }

  function isDeletedLater(conversationId: string, messageId: string, ordinal: Ordinal): boolean {
    return ordinal < (deletions.get(messageKey(conversationId, messageId)) ?? -1)
  }

  function withoutPointless(change: Change, ordinal: Ordinal): Change | null {
    switch (change.type) {
      case 'draftSaved':
        return isPointlessDraft(change.draft.conversationId, ordinal) ? null : change
      case 'draftDropped':
        return isPointlessDraft(change.conversationId, ordinal) ? null : change
      case 'conversationRead':
        return ordinal < (lastReads.get(change.conversationId) ?? -1) ? null : change
      case 'cursorMoved':
        return ordinal < (lastCursors.get(change.accountId) ?? -1) ? null : change
      case 'messageArrived':
        return isDeletedLater(change.message.conversationId, change.message.id, ordinal) ? withoutTexts(change) : change
      case 'messageEdited':
        return change.text !== '' && isDeletedLater(change.conversationId, change.messageId, ordinal)
          ? { ...change, text: '' }
          : change
      default:
        return change
    }
  }

  return {
    note: (file, isRewritten) => {
      starts.set(file, next)
      return ({ changes }) => {
        for (const change of changes) noteChange(change, next++, isRewritten)
      }
    },
    without: (file) => {
      let ordinal = starts.get(file) ?? Infinity
      return (record) => {
        const first = ordinal
        ordinal += record.changes.length
        const changes = record.changes.flatMap((change, at) => withoutPointless(change, first + at) ?? [])
        const isSame =
          changes.length === record.changes.length && changes.every((one, at) => one === record.changes[at])
        return isSame ? record : { ...record, changes }
      }
    },
  }
}

function messageKey(conversationId: string, messageId: string): string {
  return JSON.stringify([conversationId, messageId])
}

/** What the network deleted is nobody's to keep; that it was there, and what it answered, stays. */
function withoutTexts(change: Extract<Change, { type: 'messageArrived' }>): Change {
  const { message } = change
  if (message.text === '' && message.earlierTexts.length === 0 && message.attachments.length === 0) return change
  return { ...change, message: { ...message, text: '', earlierTexts: [], attachments: [] } }
}
