import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { inOneGo, modelNames, readTriage } from '#shared/domain/triage/models/readTriage'
import type { TriageModels } from '#shared/domain/triage/models/triageModels'
import { dictionaryNames } from '#shared/domain/triage/models/vocabularies'

/** Reads what was learnt from `resources/triage`. Throws where a file is missing or damaged: the app itself is broken then. */
export function readTriageFiles(folder: string): TriageModels {
  const dictionaries = fromEach(dictionaryNames, (name) => readFileSync(join(folder, `${name}.txt`), 'utf8'))
  const models = fromEach(modelNames, (name) => new Uint8Array(readFileSync(join(folder, `${name}.model`))))
  // Nobody waits in this thread.
  const read = inOneGo(readTriage({ dictionaries, models }))
  if (!read.ok) throw new Error(`the model ${read.error} is damaged`)
  return read.value
}

function fromEach<K extends string, V>(names: readonly K[], value: (name: K) => V): Readonly<Record<K, V>> {
  return Object.fromEntries(names.map((name) => [name, value(name)])) as Record<K, V>
}
