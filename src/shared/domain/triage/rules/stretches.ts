import type { Pattern, Piece } from './pattern'
import type { ReadText } from './readText'

/** Tokens from `from`, `to` excluded. */
export type Stretch = { readonly from: number; readonly to: number }

/** A stretch on its way: `mayBegin` says that the next word may begin another sentence. */
type Way = Stretch & { readonly mayBegin: boolean }

/**
 * Where a pattern is found: for every place where it can end, the shortest stretch. All ways are followed side by side
 * (Thompson 1968), so the time grows with the text's length and not with the ways to read it.
 */
export function stretches(pattern: Pattern, text: ReadText): readonly Stretch[] {
  const [first, ...rest] = pattern
  if (first === undefined) return []
  return through(rest, begun(first, text), text)
}

function begun(first: Piece, text: ReadText): readonly Way[] {
  if (first.kind === 'slot')
    return (text.places.get(first.slot) ?? []).map((at) => ({ from: at, to: at + 1, mayBegin: false }))
  if (first.kind === 'choice' && first.isNeeded)
    return merged(first.of.map(([next, ...rest]) => (next === undefined ? [] : through(rest, begun(next, text), text))))
  return step(
    first,
    text.tokens.map((_, at) => ({ from: at, to: at, mayBegin: true })),
    text,
  )
}

function through(pattern: Pattern, reached: readonly Way[], text: ReadText): readonly Way[] {
  let now = reached
  for (const piece of pattern) {
    if (now.length === 0) return now
    now = step(piece, now, text)
  }
  return now
}

function step(piece: Piece, reached: readonly Way[], text: ReadText): readonly Way[] {
  switch (piece.kind) {
    case 'slot':
      return reached.flatMap((one) =>
        text.slots[one.to]?.has(piece.slot) === true && follows(one, text) ? [longer(one)] : [],
      )
    case 'any':
      return reached.flatMap((one) => (one.to < text.tokens.length && follows(one, text) ? [longer(one)] : []))
    case 'gap':
      return widened(reached, piece, text)
    case 'choice': {
      const ways = piece.of.map((way) => through(way, reached, text))
      return merged(piece.isNeeded ? ways : [reached, ...ways])
    }
    case 'start':
      return reached.filter(({ to }) => to === 0 || isBegun(to, text))
    case 'end':
      return reached.filter(({ to }) => to === text.tokens.length || isBegun(to, text) || text.tokens[to]?.word === '?')
  }
}

function longer({ from, to }: Way): Way {
  return { from, to: to + 1, mayBegin: false }
}

/** Whether the next word is in the same sentence, or need not be. */
function follows({ to, mayBegin }: Way, text: ReadText): boolean {
  return mayBegin || !isBegun(to, text)
}

function isBegun(at: number, text: ReadText): boolean {
  return text.tokens[at]?.before === 'sentence'
}

function widened(
  reached: readonly Way[],
  { most, isAcross }: Extract<Piece, { kind: 'gap' }>,
  text: ReadText,
): readonly Way[] {
  const latest = new Map<number, Way>()
  for (const way of reached) {
    const mayBegin = way.mayBegin || isAcross
    for (let to = way.to; to <= way.to + most && to <= text.tokens.length; to++) {
      if (to > way.to && !mayBegin && isBegun(to - 1, text)) break
      keep(latest, { from: way.from, to, mayBegin: isAcross || (way.mayBegin && to === way.to) })
    }
  }
  return inOrder(latest)
}

/** One stretch for every end, the shortest. */
function merged(ways: readonly (readonly Way[])[]): readonly Way[] {
  const some = ways.filter(({ length }) => length > 0)
  const [only = []] = some
  if (some.length <= 1) return only
  const latest = new Map<number, Way>()
  for (const way of some.flat()) keep(latest, way)
  return inOrder(latest)
}

function keep(latest: Map<number, Way>, way: Way): void {
  const known = latest.get(way.to)
  if (known === undefined || known.from < way.from) latest.set(way.to, way)
}

function inOrder(latest: ReadonlyMap<number, Way>): readonly Way[] {
  return [...latest.values()].toSorted((one, other) => one.to - other.to)
}
