import { scoresOf } from '#shared/domain/triage/linear/scoresOf'
import { trainLinear, type LinearOptions, type TrainingRow } from './trainLinear'

/** A row and what a model that never saw it says. */
export type Tried = { readonly row: TrainingRow; readonly scores: readonly number[] }

const folds = 5

/** Scores each row by a model that was learnt from the other four fifths. */
export function crossValidated(rows: readonly TrainingRow[], options: LinearOptions): readonly Tried[] {
  return Array.from({ length: folds }, (_, fold) => {
    const model = trainLinear(
      rows.filter((_, index) => index % folds !== fold),
      options,
    )
    const left = rows.filter((_, index) => index % folds === fold)
    return left.map((row) => ({ row, scores: scoresOf(model, row) }))
  }).flat()
}
