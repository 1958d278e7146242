import { readdir } from 'node:fs/promises'
import { basename, join } from 'node:path'

import type { BrowserWindow, Dialog, OpenDialogOptions } from 'electron'

type Parts = { readonly dialog: Pick<Dialog, 'showOpenDialog'>; readonly window: () => BrowserWindow | null }

/** The system's own dialogs for choosing a place on this computer; null: the owner chose none. */
export type PlaceDialogs = {
  folder(): Promise<string | null>
  /** A folder for a shop: the chosen one, or one called Shopbell in it if there is something in it already. */
  emptyFolder(): Promise<string | null>
  jsonFile(): Promise<string | null>
}

const folderName = 'Shopbell'

export function createPlaceDialogs({ dialog, window }: Parts): PlaceDialogs {
  async function chosen(options: OpenDialogOptions): Promise<string | null> {
    const parent = window()
    const answer = await (parent === null ? dialog.showOpenDialog(options) : dialog.showOpenDialog(parent, options))
    return answer.canceled ? null : (answer.filePaths[0] ?? null)
  }

  return {
    folder: () => chosen({ properties: ['openDirectory', 'createDirectory'] }),
    emptyFolder: async () => {
      const folder = await chosen({ properties: ['openDirectory', 'createDirectory'] })
      if (folder === null || basename(folder) === folderName) return folder
      const names = await readdir(folder).catch(() => [])
      return names.length === 0 ? folder : join(folder, folderName)
    },
    jsonFile: () => chosen({ properties: ['openFile'], filters: [{ name: 'shop.json', extensions: ['json'] }] }),
  }
}
