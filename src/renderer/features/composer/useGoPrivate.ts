import type { RefObject } from 'react'

import type { RequestOutput } from '#shared/ipc/contract'
import type { WritingHere } from './useWriting'

export type GoPrivate = {
  /** A private message to this customer can be begun. */
  readonly canBegin: boolean
  readonly begin: () => void
  /** Back to an ordinary public reply, with the text that was to be private. */
  readonly stay: () => void
}

type Args = {
  readonly open: RequestOutput<'conversation.open'>
  readonly writing: WritingHere
  readonly textRef: RefObject<HTMLTextAreaElement | null>
  readonly noticeWords: () => string
}

/** From a public reply to a private message with a public notice, and back; nothing that was typed is lost on the way. */
export function useGoPrivate({ open, writing, textRef, noticeWords }: Args): GoPrivate {
  const { text, privateText, pictures } = writing
  // Pictures stay where they were meant to be seen.
  const canGo = !open.row.isPrivate && open.capabilities.canGoPrivate && pictures.length === 0
  const focus = (): void => requestAnimationFrame(() => textRef.current?.focus()) as unknown as void
  return {
    canBegin: canGo && privateText === null,
    begin() {
      writing.change({ privateText: text, text: noticeWords(), cursorAt: text.length })
      focus()
    },
    stay() {
      const kept = privateText?.trim() === '' ? text : (privateText ?? text)
      writing.change({ privateText: null, text: kept, cursorAt: kept.length })
      focus()
    },
  }
}
