import { rm } from 'node:fs/promises'

import { runLogsFolder } from './runLogs'

/** Each run searches its own logs only. */
export async function setup(): Promise<void> {
  await rm(runLogsFolder, { recursive: true, force: true })
}
