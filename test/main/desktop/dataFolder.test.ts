import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { describe, expect, it, onTestFinished } from 'vitest'

import { ok } from '#shared/domain/result'

import { readDataFolder, writeDataFolder } from '../../../src/main/desktop/dataFolder'
import { isFirstRunOf } from '../../../src/main/desktop/lastVersion'
import { createPlaceDialogs } from '../../../src/main/desktop/placeDialogs'

async function aFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'shopbell-places-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}

describe('the note of where the shop has moved', () => {
  it('is none at first, and what was written last afterwards', async () => {
    const path = join(await aFolder(), 'data-folder.json')
    expect(await readDataFolder(path)).toEqual(ok(null))
    expect(await writeDataFolder(path, '/elsewhere')).toEqual(ok(undefined))
    expect(await readDataFolder(path)).toEqual(ok('/elsewhere'))
  })

  it.each(['', 'null', '{"folder":5}', '{"folder":""}', '{half'])(
    'that reads %j is trouble, never a shop that did not move',
    async (text) => {
      const path = join(await aFolder(), 'data-folder.json')
      await writeFile(path, text)
      expect(await readDataFolder(path)).toEqual({ ok: false, error: { code: 'diskTrouble', reason: 'folderNote' } })
    },
  )

  it('that cannot be written says why', async () => {
    const outcome = await writeDataFolder(join(await aFolder(), 'missing', 'data-folder.json'), '/elsewhere')
    expect(outcome).toEqual({ ok: false, error: { code: 'diskTrouble', reason: 'ENOENT' } })
  })
})

describe('the last version', () => {
  it('tells an update from the first run of all and from the next run', async () => {
    const path = join(await aFolder(), 'last-version')
    expect(await isFirstRunOf('1.0.0', path)).toBe(false)
    expect(await isFirstRunOf('1.0.0', path)).toBe(false)
    expect(await isFirstRunOf('1.1.0', path)).toBe(true)
    expect(await isFirstRunOf('1.1.0', path)).toBe(false)
    expect(await readFile(path, 'utf8')).toBe('1.1.0\n')
  })
})

describe('the dialogs for places', () => {
  const dialogs = (filePaths: string[]) =>
    createPlaceDialogs({
      window: () => null,
      dialog: { showOpenDialog: async () => ({ canceled: filePaths.length === 0, filePaths }) },
    })

  it('answer null when the owner chose none', async () => {
    const { folder, emptyFolder, jsonFile } = dialogs([])
    expect([await folder(), await emptyFolder(), await jsonFile()]).toEqual([null, null, null])
  })

  it('put a shop into a folder of its own where something lies already', async () => {
    const chosen = await aFolder()
    expect(await dialogs([chosen]).emptyFolder()).toBe(chosen)
    await writeFile(join(chosen, 'photo.jpg'), '')
    expect(await dialogs([chosen]).emptyFolder()).toBe(join(chosen, 'Shopbell'))
    expect(await dialogs([join(chosen, 'Shopbell')]).emptyFolder()).toBe(join(chosen, 'Shopbell'))
  })
})
