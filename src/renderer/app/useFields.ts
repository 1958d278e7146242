import { useRef, type RefObject } from 'react'

export type Fields = {
  readonly searchRef: RefObject<HTMLInputElement | null>
  readonly listRef: RefObject<HTMLDivElement | null>
  readonly threadRef: RefObject<HTMLDivElement | null>
  readonly textRef: RefObject<HTMLTextAreaElement | null>
  /** The list has the keyboard, or nothing has. */
  readonly isInList: () => boolean
  readonly focusSearch: () => void
  readonly focusThread: () => void
  readonly focusComposer: () => void
  /** Out of a field or the thread, back to the list. */
  readonly leave: () => void
}

/** The places the keyboard moves between on the inbox page. */
export function useFields(): Fields {
  const searchRef = useRef<HTMLInputElement>(null)
  const listRef = useRef<HTMLDivElement>(null)
  const threadRef = useRef<HTMLDivElement>(null)
  const textRef = useRef<HTMLTextAreaElement>(null)
  return {
    searchRef,
    listRef,
    threadRef,
    textRef,
    isInList: () => document.activeElement === document.body || document.activeElement === listRef.current,
    focusSearch: () => {
      searchRef.current?.focus()
      searchRef.current?.select()
    },
    focusThread: () => threadRef.current?.focus(),
    focusComposer: () => textRef.current?.focus(),
    leave: () => {
      if (listRef.current === null) return (document.activeElement as HTMLElement | null)?.blur()
      listRef.current.focus({ preventScroll: true })
    },
  }
}
