import type { Change } from '../shop/change'
import type { Shop } from '../shop/shop'

export type DraftInput = {
  readonly conversationId: string
  readonly text: string
  readonly cursorAt: number
  readonly answersMessageId: string | null
  readonly seenRevision: number
}

/** Keeps what is being written. An emptied text drops the draft; an unchanged one writes nothing. */
export function draftSaved(shop: Shop, input: DraftInput, now: number): Change[] {
  const known = shop.drafts.get(input.conversationId)
  if (!shop.conversations.has(input.conversationId)) return []
  if (input.text === '') return known ? [{ type: 'draftDropped', conversationId: input.conversationId, at: now }] : []
  if (
    known &&
    known.text === input.text &&
    known.cursorAt === input.cursorAt &&
    known.seenRevision === input.seenRevision
  )
    return []
  return [{ type: 'draftSaved', draft: { ...input, startedAt: known?.startedAt ?? now, savedAt: now } }]
}
