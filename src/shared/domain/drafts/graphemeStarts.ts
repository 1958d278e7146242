const windowLength = 256

/**
 * Where each grapheme of a text begins, in UTF-16 units. A long text is read in windows: the segmenter slows down with the
 * length of what it is given, to seconds for ten thousand characters.
 */
export function graphemeStarts(text: string): readonly number[] {
  const segmenter = new Intl.Segmenter()
  const starts: number[] = []
  let from = 0
  let length = windowLength
  while (from < text.length) {
    const end = wholeCodePoint(text, from + length)
    const found: number[] = []
    for (const { index } of segmenter.segment(text.slice(from, end))) found.push(from + index)
    if (end >= text.length) return [...starts, ...found]
    // The last one may go on after the window, so the next begins with it; the only one needs a longer window.
    const next = found.pop() ?? from
    length = found.length === 0 ? length * 2 : windowLength
    starts.push(...found)
    from = next
  }
  return starts
}

/** Half a surrogate pair would look like a grapheme. */
function wholeCodePoint(text: string, end: number): number {
  return /[\ud800-\udbff]/.test(text.charAt(end - 1)) ? end + 1 : end
}
