import { open } from 'node:fs/promises'
import { basename } from 'node:path'

import { fail, ok, type Result } from '#shared/domain/result'
import { diskError } from './diskError'

/** A file the owner chose. `pictureTooLarge`: over `mostBytes`, so it was not read at all. */
export async function readChosenFile(
  path: string,
  mostBytes: number,
): Promise<{ readonly name: string; readonly bytes: Result<Uint8Array> }> {
  return { name: basename(path), bytes: await bytesOf(path, mostBytes) }
}

async function bytesOf(path: string, mostBytes: number): Promise<Result<Uint8Array>> {
  try {
    const file = await open(path, 'r')
    try {
      if ((await file.stat()).size > mostBytes) return fail({ code: 'pictureTooLarge', mostBytes })
      return ok(await file.readFile())
    } finally {
      await file.close()
    }
  } catch (error) {
    return fail(diskError(error))
  }
}
