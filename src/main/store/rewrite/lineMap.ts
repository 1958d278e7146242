import type { LogRecord } from '../logLine'

/**
 * Where lines that hold messages went, sorted by old offset. Offsets in bytes; a new offset of -1: the line is gone.
 * Lengths without the newline. The buffers can be handed over to another thread.
 */
export type LineMap = {
  readonly oldOffsets: Float64Array<ArrayBuffer>
  readonly newOffsets: Float64Array<ArrayBuffer>
  readonly newLengths: Uint32Array<ArrayBuffer>
}

/** Collects such a map line by line, in order. Lines that name no message are passed over: nothing points at them. */
export function createLineMap() {
  const old: number[] = []
  const offsets: number[] = []
  const lengths: number[] = []
  return {
    note: (record: LogRecord, oldOffset: number, newOffset: number, newLength: number): void => {
      if (!holdsMessage(record)) return
      old.push(oldOffset)
      offsets.push(newOffset)
      lengths.push(newLength)
    },
    arrays: (): LineMap => ({
      oldOffsets: Float64Array.from(old),
      newOffsets: Float64Array.from(offsets),
      newLengths: Uint32Array.from(lengths),
    }),
  }
}

function holdsMessage({ changes }: LogRecord): boolean {
  return changes.some(({ type }) => type === 'messageArrived' || type === 'messageEdited' || type === 'messageDeleted')
}
