import type { LinearModel } from '#shared/domain/triage/linear/linearModel'
import { bestSharpness } from './calibrated'
import { crossValidated } from './crossValidated'
import { trainLinear, type LinearOptions, type TrainingRow } from './trainLinear'

/** A model with chances that are as honest as messages it never saw can make them. */
export function learnt(rows: readonly TrainingRow[], options: LinearOptions): LinearModel {
  const sharpness = bestSharpness(crossValidated(rows, options), options.classes)
  return { ...trainLinear(rows, options), sharpness }
}
