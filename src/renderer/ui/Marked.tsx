import classes from './Marked.module.css'
import { markedParts, type TextMark } from './markedParts'

type Props = { readonly text: string; readonly marks: readonly TextMark[] }

/** A text with what was searched for marked, by its ground and by a line. */
export function Marked({ text, marks }: Props) {
  return markedParts(text, marks).map((part, index) =>
    part.isMarked ? (
      <mark key={index} className={classes.mark}>
        {part.text}
      </mark>
    ) : (
      part.text
    ),
  )
}
