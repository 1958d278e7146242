import type { Change } from '../shop/change'
import type { Shop } from '../shop/shop'
import type { Picture } from '../pictures/picture'
import type { Draft } from './draft'

export type DraftInput = {
  readonly conversationId: string
  readonly text: string
  readonly cursorAt: number
  readonly answersMessageId: string | null
  readonly seenRevision: number
  /** Going private: the message that goes first; null or left out: an ordinary reply. */
  readonly privateText?: string | null
  readonly pictures?: readonly Picture[]
  readonly isHolding?: boolean | undefined
}

/** Keeps what is being written. An emptied text drops the draft; an unchanged one writes nothing. */
export function draftSaved(shop: Shop, input: DraftInput, now: number): Change[] {
  const known = shop.drafts.get(input.conversationId)
  if (!shop.conversations.has(input.conversationId)) return []
  const draft = draftOf(input, known, now)
  if (isEmpty(draft)) return known ? [{ type: 'draftDropped', conversationId: input.conversationId, at: now }] : []
  if (known && isSame(known, draft)) return []
  return [{ type: 'draftSaved', draft }]
}

function draftOf(
  { privateText, pictures = [], isHolding, ...input }: DraftInput,
  known: Draft | undefined,
  now: number,
): Draft {
  return {
    ...input,
    ...(privateText !== undefined && privateText !== null && { privateText }),
    ...(pictures.length > 0 && { pictures: [...pictures] }),
    ...(isHolding === true && { isHolding }),
    startedAt: known?.startedAt ?? now,
    savedAt: now,
  }
}

function isEmpty({ text, privateText = '', pictures = [] }: Draft): boolean {
  return text === '' && privateText === '' && pictures.length === 0
}

/** Apart from when it was saved. */
function isSame(one: Draft, other: Draft): boolean {
  return (
    one.text === other.text &&
    one.cursorAt === other.cursorAt &&
    one.seenRevision === other.seenRevision &&
    one.privateText === other.privateText &&
    one.isHolding === other.isHolding &&
    JSON.stringify(one.pictures) === JSON.stringify(other.pictures)
  )
}
