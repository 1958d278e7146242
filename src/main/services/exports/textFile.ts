import { ok, type Result } from '#shared/domain/result'
import type { ExportFolder } from './exportPorts'

/** Characters gathered before they are written: few calls, and the main loop has its turn at each. */
const fullAt = 64 * 1024

export type TextFile = {
  add(text: string): Promise<Result<void>>
  /** Writes what is gathered. */
  flush(): Promise<Result<void>>
}

/** A file of an export that begins with `head`. */
export async function openTextFile(folder: ExportFolder, name: string, head: string): Promise<Result<TextFile>> {
  const file = await folder.file(name)
  if (!file.ok) return file
  const { write } = file.value
  let gathered = head

  async function flush(): Promise<Result<void>> {
    const text = gathered
    gathered = ''
    return text === '' ? ok(undefined) : write(text)
  }

  return ok({
    flush,
    add: async (text) => {
      gathered += text
      return gathered.length >= fullAt ? flush() : ok(undefined)
    },
  })
}
