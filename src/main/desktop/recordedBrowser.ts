import { appendFile } from 'node:fs/promises'

import type { Shell } from 'electron'

/** Stands in for the system's browser in unpackaged runs: writes what would be opened into `file`, one address a line. */
export function createRecordedBrowser(file: string): Pick<Shell, 'openExternal'> {
  return { openExternal: (url) => appendFile(file, `${url}\n`) }
}
