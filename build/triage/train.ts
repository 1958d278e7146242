import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { inOneGo, modelNames, readVocabularies } from '#shared/domain/triage/models/readTriage'
import { dictionaryNames, type DictionaryName } from '#shared/domain/triage/models/vocabularies'
import { learn } from './learn'
import { trainingData } from './trainingData'
import { writeModel } from './writeModel'

/** Learns the models from what is in the project's folder, and writes them beside the dictionaries. */
async function main(root: string): Promise<void> {
  const resources = join(root, 'resources', 'triage')
  const read = async (name: DictionaryName) => [name, await readFile(join(resources, `${name}.txt`), 'utf8')] as const
  // Every name is read, so none is missing.
  const files = Object.fromEntries(await Promise.all(dictionaryNames.map(read))) as Record<DictionaryName, string>
  const models = learn(await trainingData(join(root, 'build', 'triage')), inOneGo(readVocabularies(files)))
  await mkdir(resources, { recursive: true })
  for (const name of modelNames) {
    const model = models.get(name)
    if (model === undefined) throw new Error(`${name} was not learnt`)
    const bytes = writeModel(model)
    await writeFile(join(resources, `${name}.model`), bytes)
    process.stdout.write(`${name}: ${bytes.length} bytes, sharpness ${model.sharpness}, alarm ${model.alarm}\n`)
  }
}

await main(process.argv[2] ?? '.')
