import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

import type { Result } from '#shared/domain/result'
import { modelNames, readTriage, type ModelName, type TriageFiles } from '#shared/domain/triage/models/readTriage'
import type { TriageModels } from '#shared/domain/triage/models/triageModels'
import { dictionaryNames } from '#shared/domain/triage/models/vocabularies'

/**
 * Reads what was learnt from `resources/triage`, in this thread but in turns of some milliseconds, so that nothing waits for it.
 * Files that are not there reject: they are part of the program.
 */
export async function loadTriage(folder: string): Promise<Result<TriageModels, ModelName>> {
  const steps = readTriage(await triageFiles(folder))
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
    await new Promise((resolve) => setImmediate(resolve))
  }
}

export async function triageFiles(folder: string): Promise<TriageFiles> {
  const text = async (name: string) => [name, await readFile(join(folder, `${name}.txt`), 'utf8')]
  const bytes = async (name: string) => [name, new Uint8Array(await readFile(join(folder, `${name}.model`)))]
  // Every name is read, so none is missing.
  return {
    dictionaries: Object.fromEntries(await Promise.all(dictionaryNames.map(text))) as TriageFiles['dictionaries'],
    models: Object.fromEntries(await Promise.all(modelNames.map(bytes))) as TriageFiles['models'],
  }
}
