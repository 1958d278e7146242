/** A way of saying a time, and the same in words that the reader knows: a pattern for `replace`, with `g`. */
export type Rewrite = readonly [RegExp, string | ((match: string, ...groups: (string | undefined)[]) => string)]

/** Applies the rewrites in their order, each everywhere. */
export function rewrite(text: string, rewrites: readonly Rewrite[]): string {
  return rewrites.reduce((current, [pattern, by]) => {
    return typeof by === 'string' ? current.replace(pattern, by) : current.replace(pattern, by)
  }, text)
}

/** "14.30" is a time and "25.12" a date, where a language writes times with a colon and dates with a slash. */
export const dotted: Rewrite = [
  /(?<![\d.])(\d{1,2})\.(\d{2})(?![\d.])/g,
  (_, first = '', second = '') =>
    Number(first) < 24 && Number(second) < 60 ? `${first}:${second}` : `${first}/${second}`,
]
