import type { RequestOutput } from '#shared/ipc/contract'
import { emptied, type Held } from './draftKeeper'

type Open = Pick<RequestOutput<'conversation.open'>, 'draft' | 'revision' | 'answersMessageId'>

/** The draft as main has it; an empty one answers what is newest and has seen everything. */
export function heldByMain({ draft, revision, answersMessageId }: Open): Held {
  if (draft === null) return { ...emptied, answersMessageId, seenRevision: revision }
  const { text, cursorAt, privateText = null, pictures = [], seenRevision, isHolding } = draft
  return { text, cursorAt, answersMessageId: draft.answersMessageId, seenRevision, privateText, pictures, isHolding }
}
