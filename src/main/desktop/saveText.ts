import { rename, rm, writeFile } from 'node:fs/promises'
import { basename } from 'node:path'

import type { BrowserWindow, Dialog } from 'electron'

import { fail, ok, type Result } from '#shared/domain/result'
import { diskError } from './diskError'

type Parts = { readonly dialog: Pick<Dialog, 'showSaveDialog'>; readonly window: () => BrowserWindow | null }

/** Lets the owner choose where a text goes and puts it there whole, or leaves what was there. Null: no file was chosen. */
export function createSaveText({ dialog, window }: Parts) {
  return async (name: string, text: string): Promise<Result<{ file: string } | null>> => {
    const parent = window()
    const options = { defaultPath: name }
    const chosen = await (parent === null ? dialog.showSaveDialog(options) : dialog.showSaveDialog(parent, options))
    if (chosen.canceled || chosen.filePath === '') return ok(null)
    const partial = `${chosen.filePath}.partial`
    try {
      await writeFile(partial, text, { mode: 0o600, flush: true })
      await rename(partial, chosen.filePath)
      return ok({ file: basename(chosen.filePath) })
    } catch (error) {
      await rm(partial, { force: true }).catch(() => {})
      return fail(diskError(error))
    }
  }
}
