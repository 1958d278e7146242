import { cp, mkdir, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'

/** Where the app's own logs of one whole run are gathered. */
export const runLogsFolder = resolve(import.meta.dirname, '../../.cache/e2e-logs')

let count = 0

/** Keeps what this launch of the app logged and printed, for the search that ends the run. */
export async function keepLogs(userData: string, output: string): Promise<void> {
  const folder = join(runLogsFolder, `${process.pid}-${(count += 1)}`)
  await mkdir(folder, { recursive: true })
  await cp(join(userData, 'logs'), join(folder, 'logs'), { recursive: true }).catch(() => undefined)
  await writeFile(join(folder, 'output.txt'), output)
}
