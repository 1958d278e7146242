import type { Pattern, Piece } from './pattern'

/** Slots of which one must be filled in a text, or the pattern is not in it; one list for every piece that says so. */
export function needs(pattern: Pattern): readonly (readonly number[])[] {
  return pattern.flatMap((piece) => {
    const slots = neededBy(piece)
    return slots === null ? [] : [slots]
  })
}

function neededBy(piece: Piece): readonly number[] | null {
  if (piece.kind === 'slot') return [piece.slot]
  if (piece.kind !== 'choice' || !piece.isNeeded) return null
  const first = piece.of.map((way) => needs(way)[0] ?? null)
  return first.includes(null) ? null : first.flatMap((slots) => slots ?? [])
}
