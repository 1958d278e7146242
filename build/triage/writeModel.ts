import { checksumOf } from '#shared/domain/triage/linear/checksumOf'
import type { LinearModel } from '#shared/domain/triage/linear/linearModel'
import { modelName, modelVersion } from '#shared/domain/triage/linear/readModel'

/** The file of a model, as `readModel` reads it. */
export function writeModel({ weights, ...head }: LinearModel): Uint8Array {
  const rounded = {
    ...head,
    scales: head.scales.map(short),
    figureWeights: head.figureWeights.map((one) => one.map(short)),
  }
  const body = Buffer.concat([
    Buffer.from(`${JSON.stringify(rounded)}\n`, 'ascii'),
    Buffer.from(weights.buffer, weights.byteOffset, weights.length),
  ])
  return Buffer.concat([Buffer.from(`${modelName} ${modelVersion} ${checksumOf(body)}\n`, 'ascii'), body])
}

/** Five digits are more than a byte's worth of the weights beside it. */
function short(number: number): number {
  return Number(number.toPrecision(5))
}
