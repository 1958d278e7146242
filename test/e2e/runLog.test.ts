import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { canaries, formsOf } from './canaries'
import { runLogsFolder } from './runLogs'

/** Runs last (build/vitest.config.mts): everything that the app logged and printed in this whole run is here by now. */
async function runLogs(): Promise<{ readonly file: string; readonly text: string }[]> {
  const entries = await readdir(runLogsFolder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  return Promise.all(files.map(async (file) => ({ file, text: await readFile(file, 'utf8') })))
}

describe('the log of the whole run', () => {
  it('was kept, and tells what the app did', async () => {
    const text = (await runLogs()).map((log) => log.text).join('\n')
    for (const event of ['vault.opened', 'store.opened', 'poll.done', 'signIn.done']) expect(text).toContain(event)
  })

  it.each(Object.entries(canaries))('holds no %s of a customer or a sign-in, in any writing', async (_kind, canary) => {
    for (const { file, text } of await runLogs()) {
      for (const form of formsOf(canary)) expect(text.includes(form), `${form} in ${file}`).toBe(false)
    }
  })

  it.each(['plain', 'in an address', 'inside base64'])('would be found to hold one %s', (writing) => {
    const canary = canaries.text
    const planted = {
      plain: `{"event":"poll","text":"${canary}"}`,
      'in an address': `GET /2/search?query=${encodeURIComponent(`a ${canary} b`)}`,
      'inside base64': Buffer.from(`xx{"text":"${canary}"}`).toString('base64'),
    }[writing]
    expect(formsOf(canary).some((form) => planted?.includes(form))).toBe(true)
  })
})
