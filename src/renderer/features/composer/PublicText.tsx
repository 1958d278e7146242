import type { RefObject } from 'react'

import { ComposerText } from './ComposerText'
import type { WritingHere } from './useWriting'

type Props = {
  readonly writing: WritingHere
  readonly textRef: RefObject<HTMLTextAreaElement | null>
  readonly onSlash: () => void
}

/** The one text of an ordinary reply. */
export function PublicText({ writing, textRef, onSlash }: Props) {
  return (
    <ComposerText
      value={writing.text}
      cursorAt={writing.cursorAt}
      textRef={textRef}
      onSlash={onSlash}
      onWrite={writing.write}
    />
  )
}
