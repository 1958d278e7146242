import type { RequestOutput } from '#shared/ipc/contract'
import type { Held } from './draftKeeper'

type Open = Pick<RequestOutput<'conversation.open'>, 'draft' | 'revision' | 'answersMessageId'>

/** The draft as main has it; an empty one answers what is newest and has seen everything. */
export function heldByMain({ draft, revision, answersMessageId }: Open): Held {
  if (draft === null) return { text: '', cursorAt: 0, answersMessageId, seenRevision: revision }
  const { text, cursorAt } = draft
  return { text, cursorAt, answersMessageId: draft.answersMessageId, seenRevision: draft.seenRevision }
}
