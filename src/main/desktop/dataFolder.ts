import { readFile } from 'node:fs/promises'

import { z } from 'zod'

import type { Result } from '#shared/domain/result'
import { fail, ok } from '#shared/domain/result'
import { diskError } from './diskError'
import { replaceFile } from './replaceFile'

const noteSchema = z.object({ folder: z.string().min(1) })

/** Where the owner has moved the shop to; null: it never moved. A note that cannot be read is an error, never "never". */
export async function readDataFolder(path: string): Promise<Result<string | null>> {
  try {
    const note = noteSchema.safeParse(JSON.parse(await readFile(path, 'utf8')))
    return note.success ? ok(note.data.folder) : fail({ code: 'diskTrouble', reason: 'folderNote' })
  } catch (error) {
    if (error instanceof SyntaxError) return fail({ code: 'diskTrouble', reason: 'folderNote' })
    const failure = diskError(error)
    return failure.code === 'diskTrouble' && failure.reason === 'ENOENT' ? ok(null) : fail(failure)
  }
}

/** Notes durably where the shop is now. */
export async function writeDataFolder(path: string, folder: string): Promise<Result<void>> {
  try {
    await replaceFile(path, `${JSON.stringify({ folder })}\n`)
    return ok(undefined)
  } catch (error) {
    return fail(diskError(error))
  }
}
