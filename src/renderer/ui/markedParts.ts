/** A part of a text in UTF-16 units; `end` is not in it any more. */
export type TextMark = { readonly start: number; readonly end: number }
export type MarkedPart = { readonly text: string; readonly isMarked: boolean }

/** A text cut at its marks. Marks in any order; what lies outside the text, or in a mark already, counts once. */
export function markedParts(text: string, marks: readonly TextMark[]): readonly MarkedPart[] {
  const parts: MarkedPart[] = []
  let at = 0
  for (const mark of [...marks].sort((one, other) => one.start - other.start)) {
    const start = Math.max(at, mark.start)
    const end = Math.min(text.length, mark.end)
    if (end <= start) continue
    if (start > at) parts.push({ text: text.slice(at, start), isMarked: false })
    parts.push({ text: text.slice(start, end), isMarked: true })
    at = end
  }
  if (at < text.length) parts.push({ text: text.slice(at), isMarked: false })
  return parts
}
