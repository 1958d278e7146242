import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'

const folder = resolve(import.meta.dirname, '../../../build/triage/messages')

/** What customers write in three languages, of every tier: the messages triage was trained on. */
export async function floodTexts(): Promise<readonly string[]> {
  const files = await Promise.all(
    ['en', 'fr', 'pl'].map((language) => readFile(resolve(folder, `${language}.jsonl`), 'utf8')),
  )
  return files
    .flatMap((file) => file.split('\n'))
    .filter((line) => line !== '')
    .map((line) => (JSON.parse(line) as { readonly text: string }).text)
    .filter((text) => text.length < 250)
}
