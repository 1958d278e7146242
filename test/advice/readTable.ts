import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

import { readRecords, type AdviceRecord } from './records'

/** The texts about tone in a language, with what should be said about each. */
export async function readTable(language: AdviceRecord['lang']): Promise<readonly AdviceRecord[]> {
  const file = join(import.meta.dirname, '..', 'fixtures', 'advice', `tone.${language}.jsonl`)
  const { records, bad } = readRecords(await readFile(file, 'utf8'))
  if (bad.length > 0) throw new Error(`${file}: ${JSON.stringify(bad)}`)
  return records
}
