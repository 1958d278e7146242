import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'

import { createRecordedBrowser } from '../../../src/main/desktop/recordedBrowser'

it('writes each address on a line of its own', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'shopbell-browser-'))
  const file = join(folder, 'opened')
  const browser = createRecordedBrowser(file)
  await browser.openExternal('https://example.org/a')
  await browser.openExternal('https://example.org/b')
  expect(await readFile(file, 'utf8')).toBe('https://example.org/a\nhttps://example.org/b\n')
  await rm(folder, { recursive: true })
})
