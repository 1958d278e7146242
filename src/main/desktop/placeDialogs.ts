import { readdir } from 'node:fs/promises'
import { basename, join } from 'node:path'

import type { BrowserWindow, Dialog, OpenDialogOptions } from 'electron'

type Parts = { readonly dialog: Pick<Dialog, 'showOpenDialog'>; readonly window: () => BrowserWindow | null }

/** The system's own dialogs for choosing a place or files on this computer; null, or none: the owner chose none. */
export type PlaceDialogs = {
  folder(): Promise<string | null>
  /** A folder for a shop: the chosen one, or one called Shopbell in it if there is something in it already. */
  emptyFolder(): Promise<string | null>
  jsonFile(): Promise<string | null>
  pictureFiles(): Promise<readonly string[]>
}

const folderName = 'Shopbell'
const pictureKinds = ['jpg', 'jpeg', 'png', 'gif', 'webp']

export function createPlaceDialogs({ dialog, window }: Parts): PlaceDialogs {
  async function allChosen(options: OpenDialogOptions): Promise<readonly string[]> {
    const parent = window()
    const answer = await (parent === null ? dialog.showOpenDialog(options) : dialog.showOpenDialog(parent, options))
    return answer.canceled ? [] : answer.filePaths
  }

  async function chosen(options: OpenDialogOptions): Promise<string | null> {
    return (await allChosen(options))[0] ?? null
  }

  return {
    folder: () => chosen({ properties: ['openDirectory', 'createDirectory'] }),
    emptyFolder: async () => {
      const folder = await chosen({ properties: ['openDirectory', 'createDirectory'] })
      if (folder === null || basename(folder) === folderName) return folder
      const names = await readdir(folder).catch(() => [])
      return names.length === 0 ? folder : join(folder, folderName)
    },
    pictureFiles: () =>
      allChosen({
        properties: ['openFile', 'multiSelections'],
        filters: [{ name: pictureKinds.join(', '), extensions: pictureKinds }],
      }),
    jsonFile: () => chosen({ properties: ['openFile'], filters: [{ name: 'shop.json', extensions: ['json'] }] }),
  }
}
