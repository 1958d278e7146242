import { basename } from 'node:path'

import type { BrowserWindow, Dialog } from 'electron'

import { fail, ok, type Result } from '#shared/domain/result'
import { diskError } from './diskError'
import { replaceFile } from './replaceFile'

type Parts = { readonly dialog: Pick<Dialog, 'showSaveDialog'>; readonly window: () => BrowserWindow | null }

/** Lets the owner choose where a text goes and puts it there whole, or leaves what was there. Null: no file was chosen. */
export function createSaveText({ dialog, window }: Parts) {
  return async (name: string, text: string): Promise<Result<{ file: string } | null>> => {
    const parent = window()
    const options = { defaultPath: name }
    const chosen = await (parent === null ? dialog.showSaveDialog(options) : dialog.showSaveDialog(parent, options))
    if (chosen.canceled || chosen.filePath === '') return ok(null)
    try {
      await replaceFile(chosen.filePath, text)
      return ok({ file: basename(chosen.filePath) })
    } catch (error) {
      return fail(diskError(error))
    }
  }
}
