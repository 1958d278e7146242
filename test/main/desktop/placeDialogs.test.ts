import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import type { OpenDialogOptions } from 'electron'
import { describe, expect, it, onTestFinished } from 'vitest'

import { createPlaceDialogs } from '../../../src/main/desktop/placeDialogs'

/** The system's dialog with an owner who chooses these; none: they close it. */
function dialogs(...filePaths: string[]) {
  const asked: OpenDialogOptions[] = []
  const showOpenDialog = async (options: OpenDialogOptions) => {
    asked.push(options)
    return { canceled: filePaths.length === 0, filePaths }
  }
  const dialog = { showOpenDialog } as unknown as Parameters<typeof createPlaceDialogs>[0]['dialog']
  return { asked, places: createPlaceDialogs({ dialog, window: () => null }) }
}

describe('choosing', () => {
  it('answers the place, and nothing where the owner closed the dialog', async () => {
    expect(await dialogs('/home/anna').places.folder()).toBe('/home/anna')
    expect(await dialogs('/home/anna/shop.json').places.jsonFile()).toBe('/home/anna/shop.json')
    expect(await dialogs().places.folder()).toBeNull()
  })

  it('answers all pictures, and asks for kinds of files that are pictures', async () => {
    const { asked, places } = dialogs('/a.png', '/b.jpg')
    expect(await places.pictureFiles()).toEqual(['/a.png', '/b.jpg'])
    expect(asked[0]?.properties).toContain('multiSelections')
    expect(asked[0]?.filters?.[0]?.extensions).toEqual(['jpg', 'jpeg', 'png', 'gif', 'webp'])
    expect(await dialogs().places.pictureFiles()).toEqual([])
  })

  it('puts a shop into a folder of its own where there is something already', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'shopbell-place-'))
    onTestFinished(() => rm(folder, { recursive: true, force: true }))
    expect(await dialogs(folder).places.emptyFolder()).toBe(folder)
    await writeFile(join(folder, 'letter.txt'), '')
    expect(await dialogs(folder).places.emptyFolder()).toBe(join(folder, 'Shopbell'))
    await mkdir(join(folder, 'Shopbell'))
    expect(await dialogs(join(folder, 'Shopbell')).places.emptyFolder()).toBe(join(folder, 'Shopbell'))
  })
})
