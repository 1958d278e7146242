import type { Span } from './personalFinding'

/** Digits with at most three separating signs between them, and the groups they are written in. */
export type DigitRun = Span & { readonly groups: readonly Span[] }

export function digitRuns(plain: string): readonly DigitRun[] {
  return [...plain.matchAll(/[+(]{0,2}\d(?:[ ()./-]{0,3}\d)*/g)].map(({ 0: run, index }) => ({
    start: index,
    end: index + run.length,
    groups: [...run.matchAll(/\d+/g)].map((group) => ({
      start: index + group.index,
      end: index + group.index + group[0].length,
    })),
  }))
}

export type NumberLimits = { readonly least: number; readonly most: number; readonly groups: number }

/** A number that may be part of a run: its digits alone, and how many stand in each group. */
export type NumberCandidate = Span & { readonly digits: string; readonly sizes: readonly number[] }

/**
 * The numbers of a run that are accepted, the longest first from each group on. `limits` bounds the digits and the groups looked
 * at, so that the work grows only with the length of the run.
 */
export function numbersIn(
  plain: string,
  run: DigitRun,
  limits: NumberLimits,
  accepts: (candidate: NumberCandidate) => boolean,
): readonly Span[] {
  const found: Span[] = []
  for (let first = 0; first < run.groups.length; first++) {
    const fitting = candidatesFrom(plain, run, first, limits).findLast(accepts)
    if (fitting === undefined) continue
    found.push({ start: fitting.start, end: fitting.end })
    first += fitting.sizes.length - 1
  }
  return found
}

/** From the shortest to the longest. */
function candidatesFrom(plain: string, run: DigitRun, first: number, limits: NumberLimits): readonly NumberCandidate[] {
  const candidates: NumberCandidate[] = []
  const sizes: number[] = []
  let digits = ''
  for (const { start, end } of run.groups.slice(first, first + limits.groups)) {
    if (digits.length + end - start > limits.most) break
    digits += plain.slice(start, end)
    sizes.push(end - start)
    if (digits.length < limits.least) continue
    candidates.push({ start: startOf(plain, run, first), end, digits, sizes: [...sizes] })
  }
  return candidates
}

/** With the `+` and the bracket that open it. */
function startOf(plain: string, run: DigitRun, first: number): number {
  let start = run.groups[first]?.start ?? run.start
  while (start > run.start && /[+(]/.test(plain[start - 1] ?? '')) start -= 1
  return start
}
