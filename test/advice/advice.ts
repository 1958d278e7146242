import { readFile } from 'node:fs/promises'

import { judge, type Verdict } from './judge'

/** `advice FILE.jsonl`: the table's scores. */
async function main(file: string | undefined): Promise<Verdict> {
  if (file === undefined) return { lines: ['Which table? npm run advice -- FILE.jsonl'], exitCode: 2 }
  try {
    return judge(await readFile(file, 'utf8'))
  } catch (error) {
    if (error instanceof Error && 'code' in error)
      return { lines: [`${file} can't be read: ${error.code}`], exitCode: 2 }
    throw error
  }
}

const { lines, exitCode } = await main(process.argv[2])
const stream = exitCode === 0 ? process.stdout : process.stderr
stream.write(`${lines.join('\n')}\n`, () => process.exit(exitCode))
