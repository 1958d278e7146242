import { z } from 'zod'

const recordSchema = z.object({
  text: z.string(),
  lang: z.enum(['en', 'fr', 'pl']),
  /** The rules that the text breaks. */
  expect: z.array(z.string()),
  negative: z.boolean().default(true),
  tier: z
    .union([z.literal(1), z.literal(2), z.literal(3)])
    .nullable()
    .default(null),
  /** Of the shop, ISO 3166; how phone numbers without a country are read. Null: by the language. */
  country: z.string().nullable().default(null),
  /** What an order number looks like; null: by the words around it. */
  orderPattern: z.string().nullable().default(null),
})

/** A reply, what it answers, and what should be said about it. */
export type AdviceRecord = Readonly<z.infer<typeof recordSchema>>
/** `line` counts from 1. */
export type BadLine = { readonly line: number; readonly reason: string }

/** A table of one JSON object per line; empty lines do not matter. */
export function readRecords(table: string): {
  readonly records: readonly AdviceRecord[]
  readonly bad: readonly BadLine[]
} {
  const records: AdviceRecord[] = []
  const bad: BadLine[] = []
  for (const [index, text] of table
    .replace(/^\ufeff/, '')
    .split('\n')
    .entries()) {
    if (text.trim() === '') continue
    const read = recordSchema.safeParse(jsonOf(text))
    if (read.success) records.push(read.data)
    else bad.push({ line: index + 1, reason: reasonOf(text, read.error) })
  }
  return { records, bad }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function reasonOf(text: string, error: z.ZodError): string {
  if (jsonOf(text) === undefined) return 'this is no JSON'
  return error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ')
}
