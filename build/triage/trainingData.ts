import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

import { intents, sentiments, triageLanguages, type TriageLanguage } from '#shared/domain/triage/models/triageModels'
import { z } from 'zod'

const labelledSchema = z.object({ text: z.string().min(1), label: z.enum(sentiments) })
/** A text and how it sounds. */
export type Labelled = Readonly<z.infer<typeof labelledSchema>>

const messageSchema = labelledSchema.extend({
  lang: z.enum(triageLanguages),
  tier: z.literal([1, 2, 3]),
  intent: z.enum(intents),
  topics: z.array(z.string()),
  toxic: z.boolean(),
  /** Of each message by a sum of its letters: a third is never learnt from, nor are rules or words made by reading it. */
  split: z.enum(['train', 'test']),
  /**
   * Written after the rules, which were made by reading two thirds of those without (`unseenByRules`). 3: by other hands, and
   * meant to be hard: trouble without its usual words, and its words without trouble.
   */
  round: z.literal([2, 3]).optional(),
})
/** A message to a shop that we wrote, with all there is to learn about it. */
export type OwnMessage = Readonly<z.infer<typeof messageSchema>>

export type TrainingData = {
  /** English tweets and reviews with how they sound: the ground truth of VADER. */
  readonly general: readonly Labelled[]
  /** Others of the same kind, to see how well they are judged. */
  readonly generalUnseen: readonly Labelled[]
  readonly messages: Readonly<Record<TriageLanguage, readonly OwnMessage[]>>
}

/** All that is learnt from and tried on, of `build/triage`. */
export async function trainingData(folder: string): Promise<TrainingData> {
  const general = async (part: 'train' | 'val') => {
    const files = ['tweets', 'amazon'].map((kind) => `sent_en_vadergt_${kind}_${part}.jsonl`)
    const read = await Promise.all(files.map((file) => readLines(join(folder, 'data', file), labelledSchema)))
    return read.flat()
  }
  const own = (language: TriageLanguage) => readLines(join(folder, 'messages', `${language}.jsonl`), messageSchema)
  return {
    general: await general('train'),
    generalUnseen: await general('val'),
    messages: { en: await own('en'), fr: await own('fr'), pl: await own('pl') },
  }
}

async function readLines<T>(file: string, schema: z.ZodType<T>): Promise<readonly T[]> {
  const lines = (await readFile(file, 'utf8')).split('\n').filter((line) => line !== '')
  return lines.map((line, index) => {
    const read = schema.safeParse(JSON.parse(line))
    if (!read.success) throw new Error(`${file}, line ${index + 1}: ${z.prettifyError(read.error)}`)
    return read.data
  })
}

export const learntFrom = ({ split }: OwnMessage): boolean => split === 'train'

/** Messages that the rules were not made by: the newer ones, and a third of the others. */
export function unseenByRules({ text, round }: OwnMessage): boolean {
  return round !== undefined || fnv(new TextEncoder().encode(text)) % 3 === 0
}

/** FNV-1a, 32 bits. http://www.isthe.com/chongo/tech/comp/fnv/ */
function fnv(bytes: Uint8Array): number {
  return bytes.reduce((hash, byte) => Math.imul(hash ^ byte, 0x01000193) >>> 0, 0x811c9dc5)
}

export const keptApart = ({ split }: OwnMessage): boolean => split === 'test'
/** The newer messages are about what is urgent, and much angrier than mail is: how messages sound was judged worse with them. */
export const soundLearntFrom = (message: OwnMessage): boolean => learntFrom(message) && message.round === undefined
