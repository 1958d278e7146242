import { readFile } from 'node:fs/promises'

import { detectLanguage } from '../../src/main/workers/detectLanguage'
import { loadTriage } from '../../src/main/workers/loadTriage'
import { judge, type Clocks, type Outcome } from './judge'
import { createJudge } from './judgeMessage'

/** `triage RESOURCES FILE.jsonl [--errors]`: how well the file's messages are judged. */
async function main([resources = '', ...args]: readonly string[]): Promise<Outcome> {
  const [file, ...others] = args.filter((arg) => arg !== '--errors')
  if (file === undefined || others.length > 0)
    return { lines: ['Which file? npm run triage -- FILE.jsonl [--errors]'], exitCode: 2 }
  const models = await loadTriage(resources)
  if (!models.ok)
    return { lines: [`${models.error}.model is damaged: npm run triage:train makes it anew.`], exitCode: 2 }
  const judgeMessage = createJudge({
    models: models.value,
    detect: detectLanguage,
  })
  try {
    return judge(await readFile(file, 'utf8'), judgeMessage, clocks, args.includes('--errors'))
  } catch (error) {
    if (error instanceof Error && 'code' in error)
      return { lines: [`${file} can't be read: ${error.code}`], exitCode: 2 }
    throw error
  }
}

const clocks: Clocks = {
  wall: () => performance.now(),
  processor: () => (process.cpuUsage().user + process.cpuUsage().system) / 1000,
}

const { lines, exitCode } = await main(process.argv.slice(2))
const stream = exitCode === 0 ? process.stdout : process.stderr
stream.write(`${lines.join('\n')}\n`, () => process.exit(exitCode))
