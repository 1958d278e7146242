import type { AppError } from '#shared/domain/errors'
import { fail, ok, type Result } from '#shared/domain/result'
import type { ExportReader, ExportSource, ExportTarget } from '../../../../src/main/services/exports/exportPorts'

export type MemoryTarget = ExportTarget & {
  /** Text by file name, of folders that were finished. */
  readonly finished: Map<string, Record<string, string>>
  /** How many folders were given up. */
  discardedCount(): number
  /** The n-th call that writes or finishes, counted from 1, fails. */
  failAt(call: number, error: AppError): void
  /** How many such calls there were. */
  callCount(): number
}

export function createMemoryTarget(): MemoryTarget {
  const finished = new Map<string, Record<string, string>>()
  let discarded = 0
  let calls = 0
  let failing: { readonly call: number; readonly error: AppError } | null = null

  function call<T>(act: () => T): Result<T> {
    calls += 1
    return failing?.call === calls ? fail(failing.error) : ok(act())
  }

  return {
    finished,
    discardedCount: () => discarded,
    callCount: () => calls,
    failAt: (number, error) => {
      failing = { call: number, error }
    },
    begin: async (name) => {
      const files: Record<string, string> = {}
      return ok({
        file: async (fileName) =>
          call(() => {
            files[fileName] = ''
            return {
              write: async (text: string) =>
                call(() => {
                  files[fileName] += text
                }),
            }
          }),
        picture: async (fileName, bytes) =>
          call(() => {
            files[`pictures/${fileName}`] = Buffer.from(bytes).toString('latin1')
          }),
        finish: async () =>
          call(() => {
            finished.set(name, files)
            return name
          }),
        discard: async () => {
          discarded += 1
        },
      })
    },
  }
}

/** An export's bytes, handed out in chunks of `chunkBytes` from one buffer that is used again, as files are read. */
export function aSource(
  content: string | Uint8Array,
  chunkBytes = 1_000,
  pictures: Readonly<Record<string, Uint8Array>> = {},
): ExportSource & { openCount(): number } {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  let open = 0
  return {
    openCount: () => open,
    open: async () => {
      open += 1
      return ok(readerOf(bytes, chunkBytes, () => (open -= 1)))
    },
    pictures: async () => ok(Object.keys(pictures)),
    picture: async (name) => {
      const found = pictures[name]
      return found ? ok(found) : fail({ code: 'diskTrouble', reason: 'EIO' })
    },
  }
}

export function readerOf(bytes: Uint8Array, chunkBytes: number, onClose: () => void = () => {}): ExportReader {
  const buffer = Buffer.alloc(chunkBytes)
  let at = 0
  return {
    read: async () => {
      const some = bytes.subarray(at, at + chunkBytes)
      at += some.byteLength
      buffer.set(some)
      return ok(some.byteLength === 0 ? null : buffer.subarray(0, some.byteLength))
    },
    close: async () => onClose(),
  }
}

export const missingExport: ExportSource = { ...aSource(''), open: async () => fail({ code: 'notFound' }) }
