/** How many typos a word of this length may have: none below 4 letters, one below 8, then two. Numbers have none. */
export function typosIn(word: string): number {
  if (word.length < 4 || /\p{N}/u.test(word)) return 0
  return word.length < 8 ? 1 : 2
}

/**
 * How many letters must be changed, added, left out or swapped with their neighbour to make one word of another; anything
 * above `most` is answered as `most + 1`.
 */
export function editDistance(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1
  const width = other.length + 1
  // Thousands of words are compared for one key press, so three rows are all that is made for a pair.
  const rows = new Uint8Array(width * 3)
  for (let column = 0; column < width; column++) rows[column] = column
  for (let row = 1; row <= one.length; row++) {
    const [current, before, twoBack] = [(row % 3) * width, ((row + 2) % 3) * width, ((row + 1) % 3) * width]
    const letter = one.charCodeAt(row - 1)
    let least = row
    rows[current] = row
    for (let column = 1; column < width; column++) {
      const otherLetter = other.charCodeAt(column - 1)
      const replaced = (rows[before + column - 1] ?? 0) + (letter === otherLetter ? 0 : 1)
      let steps = Math.min(replaced, (rows[before + column] ?? 0) + 1, (rows[current + column - 1] ?? 0) + 1)
      const isSwapped =
        row > 1 && column > 1 && letter === other.charCodeAt(column - 2) && one.charCodeAt(row - 2) === otherLetter
      if (isSwapped) steps = Math.min(steps, (rows[twoBack + column - 2] ?? 0) + 1)
      rows[current + column] = steps
      if (steps < least) least = steps
    }
    if (least > most) return most + 1
  }
  return Math.min(rows[(one.length % 3) * width + other.length] ?? 0, most + 1)
}
