import { cp, mkdtemp, rm, truncate } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, beforeEach, expect, it } from 'vitest'

import { loadTriage } from '../../../src/main/workers/loadTriage'

const shipped = join(import.meta.dirname, '..', '..', '..', 'resources', 'triage')
let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'triage-'))
  await cp(shipped, folder, { recursive: true })
})
afterEach(() => rm(folder, { recursive: true, force: true }))

it('reads what is shipped, leaving turns to others on the way', async () => {
  let turns = 0
  let isLoading = true
  const count = () => {
    turns += 1
    if (isLoading) setImmediate(count)
  }
  setImmediate(count)
  const loaded = await loadTriage(folder)
  isLoading = false
  expect(loaded.ok).toBe(true)
  expect(turns).toBeGreaterThanOrEqual(13)
})

it('tells which model is damaged', async () => {
  await truncate(join(folder, 'intent.model'), 1_000)
  expect(await loadTriage(folder)).toEqual({ ok: false, error: 'intent' })
})

it('rejects where a file of the program is missing', async () => {
  await rm(join(folder, 'fr.txt'))
  await expect(loadTriage(folder)).rejects.toThrow('ENOENT')
})
