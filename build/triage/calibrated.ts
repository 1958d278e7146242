import { chancesOf } from '#shared/domain/triage/linear/scoresOf'
import type { Tried } from './crossValidated'

const sharpnesses = Array.from({ length: 40 }, (_, step) => (step + 1) / 4)

/** The sharpness that makes the chances honest: the least surprise at what the rows turned out to be. */
export function bestSharpness(tried: readonly Tried[], classes: readonly string[]): number {
  const surprises = sharpnesses.map((sharpness) => surprise(tried, classes, sharpness))
  return sharpnesses[surprises.indexOf(Math.min(...surprises))] ?? 1
}

function surprise(tried: readonly Tried[], classes: readonly string[], sharpness: number): number {
  return tried.reduce((sum, { row, scores }) => {
    const chance = chancesOf(scores, sharpness)[classes.indexOf(row.label)] ?? 0
    return sum - row.weight * Math.log(Math.max(chance, 1e-9))
  }, 0)
}

/**
 * The lowest chance of the last class from which at least `precision` of the rows are of it: the most are found that way.
 * Two digits, so that a rounding elsewhere does not move it.
 */
export function alarmAt(
  tried: readonly Tried[],
  classes: readonly string[],
  sharpness: number,
  precision: number,
): number {
  const wanted = classes.length - 1
  const rows = tried
    .map(({ row, scores }) => ({
      chance: chancesOf(scores, sharpness)[wanted] ?? 0,
      isRight: row.label === classes[wanted],
    }))
    .sort((one, other) => other.chance - one.chance)
  let right = 0
  let alarm = 1
  for (const [index, { chance, isRight }] of rows.entries()) {
    if (isRight) right += 1
    if (right / (index + 1) >= precision) alarm = chance
  }
  return Math.ceil(alarm * 100) / 100
}
