import { intents, sentiments } from '#shared/domain/triage/models/triageModels'
import { z } from 'zod'

const recordSchema = z.object({
  text: z.string(),
  /** ISO 639-1. */
  lang: z.string().optional(),
  label: z.enum(sentiments).optional(),
  tier: z.literal([1, 2, 3]).optional(),
  intent: z.enum(intents).optional(),
  topics: z.array(z.string()).optional(),
  pii: z.array(z.string()).optional(),
})

/** A message and what is known about it; what a file does not say is not measured. */
export type TriageRecord = Readonly<z.infer<typeof recordSchema>>
/** `line` counts from 1. */
export type BadLine = { readonly line: number; readonly reason: string }

/** A file of one JSON object per line; empty lines do not matter. Labels of other tasks do not fit and are told. */
export function readRecords(file: string): {
  readonly records: readonly TriageRecord[]
  readonly bad: readonly BadLine[]
} {
  const records: TriageRecord[] = []
  const bad: BadLine[] = []
  for (const [index, line] of file
    .replace(/^\ufeff/, '')
    .split('\n')
    .entries()) {
    if (line.trim() === '') continue
    const read = readLine(line)
    if (typeof read === 'string') bad.push({ line: index + 1, reason: read })
    else records.push(read)
  }
  return { records, bad }
}

function readLine(line: string): TriageRecord | string {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    return 'this is no JSON'
  }
  const read = recordSchema.safeParse(value)
  return read.success ? read.data : z.prettifyError(read.error).replaceAll('\n', ' ')
}
