/** A text put into another where the cursor is (UTF-16 units), with a blank between words that would run together. */
export function insertedText(
  text: string,
  cursorAt: number,
  added: string,
): { readonly text: string; readonly cursorAt: number } {
  const before = text.slice(0, cursorAt)
  const after = text.slice(cursorAt)
  const gapBefore = before === '' || /\s$/u.test(before) ? '' : ' '
  const gapAfter = after === '' || /^\s/u.test(after) ? '' : ' '
  const head = `${before}${gapBefore}${added}`
  return { text: `${head}${gapAfter}${after}`, cursorAt: head.length }
}
