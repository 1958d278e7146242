import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { inOneGo } from '#shared/domain/triage/inOneGo'
import {
  modelNames,
  readTriage,
  readVocabularies,
  type ModelName,
  type TriageFiles,
} from '#shared/domain/triage/models/readTriage'
import { dictionaryNames, type DictionaryName } from '#shared/domain/triage/models/vocabularies'
import { trainingCard } from './card'
import { learn } from './learn'
import { trainingData } from './trainingData'
import { writeModel } from './writeModel'

/** Learns the models from what is in the project's folder, and writes them and their card beside the dictionaries. */
async function main(root: string): Promise<void> {
  const resources = join(root, 'resources', 'triage')
  const dictionaries = await readDictionaries(resources)
  const data = await trainingData(join(root, 'build', 'triage'))
  const learnt = learn(data, inOneGo(readVocabularies(dictionaries)))
  const files = modelNames.map((name) => [name, writeModel(present(learnt, name))] as const)
  for (const [name, bytes] of files) {
    await writeFile(join(resources, `${name}.model`), bytes)
    process.stdout.write(`${name}: ${bytes.length} bytes\n`)
  }
  // What is judged for the card is what was written.
  const models = inOneGo(readTriage({ dictionaries, models: Object.fromEntries(files) as TriageFiles['models'] }))
  if (!models.ok) throw new Error(`${models.error} can't be read again`)
  const bytes = Object.fromEntries(files.map(([name, { length }]) => [name, length]))
  await writeFile(join(resources, 'card.json'), `${JSON.stringify(trainingCard(models.value, data, bytes), null, 2)}\n`)
}

async function readDictionaries(folder: string): Promise<Readonly<Record<DictionaryName, string>>> {
  const read = async (name: DictionaryName) => [name, await readFile(join(folder, `${name}.txt`), 'utf8')] as const
  // Every name is read, so none is missing.
  return Object.fromEntries(await Promise.all(dictionaryNames.map(read))) as Record<DictionaryName, string>
}

function present<T>(learnt: ReadonlyMap<ModelName, T>, name: ModelName): T {
  const model = learnt.get(name)
  if (model === undefined) throw new Error(`${name} was not learnt`)
  return model
}

await main(process.argv[2] ?? '.')
