import { z } from 'zod'

import { fail, ok, type Result } from '../../result'
import { checksumOf } from './checksumOf'
import type { LinearModel } from './linearModel'

/**
 * A model's file: a line with a name, the version and the checksum of all that follows, a line of JSON, then a byte for each
 * weight. The version changes whenever features do, so that weights never meet features they were not learnt for.
 */
export const modelVersion = 1
export const modelName = 'shopbell-triage'

const numbers = z.array(z.number())
const headSchema = z.object({
  classes: z.array(z.string()).min(2),
  base: z.string(),
  bits: z.int().min(4).max(20),
  scales: numbers,
  figureWeights: z.array(numbers),
  sharpness: z.number().positive(),
  alarm: z.number().positive(),
})

/** Refuses bytes that are of another version, not complete, or changed anywhere. */
export function readModel(bytes: Uint8Array): Result<LinearModel, 'damaged'> {
  const [first, second] = lineEnds(bytes)
  const [name, version, checksum] = ascii(bytes, 0, first).split(' ')
  if (name !== modelName || version !== `${modelVersion}`) return damaged
  if (checksum !== checksumOf(bytes.subarray(first + 1))) return damaged
  const head = headOf(ascii(bytes, first + 1, second))
  if (head === null) return damaged
  const columns = head.classes.length - 1
  // Of its own, so that the file's bytes can go.
  const weights = Int8Array.from(new Int8Array(bytes.buffer, bytes.byteOffset + second + 1, bytes.length - second - 1))
  const isWhole =
    weights.length === columns * 2 ** head.bits &&
    head.scales.length === columns &&
    head.figureWeights.length === columns &&
    head.classes.includes(head.base)
  return isWhole ? ok({ ...head, weights }) : damaged
}

const damaged = fail('damaged' as const)

/** Where the two lines end; -1 where there is no such line. */
function lineEnds(bytes: Uint8Array): readonly [number, number] {
  const first = bytes.indexOf(10)
  return [first, first < 0 ? -1 : bytes.indexOf(10, first + 1)]
}

function ascii(bytes: Uint8Array, from: number, to: number): string {
  let text = ''
  for (let index = from; index < to; index++) text += String.fromCharCode(bytes[index] ?? 0)
  return text
}

function headOf(line: string): z.infer<typeof headSchema> | null {
  try {
    return headSchema.safeParse(JSON.parse(line)).data ?? null
  } catch {
    return null
  }
}
