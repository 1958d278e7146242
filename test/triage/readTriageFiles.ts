import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

import { modelNames, type TriageFiles } from '#shared/domain/triage/models/readTriage'
import { dictionaryNames } from '#shared/domain/triage/models/vocabularies'

/** The files of a folder like `resources/triage`. */
export async function readTriageFiles(folder: string): Promise<TriageFiles> {
  const text = async (name: string) => [name, await readFile(join(folder, `${name}.txt`), 'utf8')]
  const bytes = async (name: string) => [name, new Uint8Array(await readFile(join(folder, `${name}.model`)))]
  // Every name is read, so none is missing.
  return {
    dictionaries: Object.fromEntries(await Promise.all(dictionaryNames.map(text))) as TriageFiles['dictionaries'],
    models: Object.fromEntries(await Promise.all(modelNames.map(bytes))) as TriageFiles['models'],
  }
}
