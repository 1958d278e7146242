import { useEffect, useSyncExternalStore } from 'react'

import type { RequestOutput } from '#shared/ipc/contract'
import type { DraftKeeper, Held, Writing } from './draftKeeper'
import { heldByMain } from './heldByMain'

type Open = Pick<RequestOutput<'conversation.open'>, 'conversation' | 'draft' | 'revision' | 'answersMessageId'>

export type WritingHere = Writing & {
  readonly write: (text: string, cursorAt: number) => void
  /** Changes more than the text: the private message of a pair, pictures. */
  readonly change: (change: Partial<Held>) => void
}

/** What is being written in the open conversation: begun here, or continued from the draft main holds. */
export function useWriting(keeper: DraftKeeper, open: Open): WritingHere {
  const { id } = open.conversation
  const writing = useSyncExternalStore(keeper.subscribe, () => keeper.read(id))
  const isHeld = writing !== undefined
  useEffect(() => {
    if (!isHeld) keeper.adopt(id, heldByMain(open))
  }, [keeper, id, isHeld, open])
  useEffect(() => keeper.hold(id), [keeper, id])
  const shown = writing ?? { ...heldByMain(open), isUnsaved: false, error: null }
  const begins = { answersMessageId: open.answersMessageId, seenRevision: open.revision, isHolding: undefined }
  const isEmpty = shown.text === '' && !shown.privateText && shown.pictures.length === 0
  return {
    ...shown,
    // An empty composer answers what is newest and has seen everything; the first key binds it.
    ...(isEmpty && begins),
    write: (text, cursorAt) => keeper.write(id, { text, cursorAt, ...(isEmpty && begins) }),
    change: (change) => keeper.write(id, { ...change, ...(isEmpty && begins) }),
  }
}
