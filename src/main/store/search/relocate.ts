import type { SearchState } from './searchState'

/** Where a rewritten file's lines went. Old offsets are sorted; a new one of -1: the line is gone. Lengths without newline. */
export type Relocation = {
  readonly oldFile: string
  readonly newFile: string
  readonly oldOffsets: Float64Array<ArrayBuffer>
  readonly newOffsets: Float64Array<ArrayBuffer>
  readonly newLengths: Uint32Array<ArrayBuffer>
  /** What lies behind this byte of the old file was not rewritten: it has only moved by `shift` bytes. */
  readonly readTo: number
  readonly shift: number
}

/** Follows the lines of a rewritten file. Only lines that speak of messages are told of. */
export function relocate(state: SearchState, relocation: Relocation): void {
  const number = state.files.findIndex(({ name }) => name === relocation.oldFile)
  const known = state.files[number]
  if (known === undefined) return
  const { file, offset, length } = state.documents.columns
  for (let row = 0; row < state.documents.count; row++) {
    if (file[row] !== number) continue
    if ((offset[row] ?? 0) >= relocation.readTo) {
      offset[row] = (offset[row] ?? 0) + relocation.shift
      continue
    }
    const line = lineAt(relocation, offset[row] ?? 0)
    // A message whose line is gone has been erased, or word of it is under way; its place leads nowhere.
    offset[row] = line?.offset ?? 0
    length[row] = line?.length ?? 0
  }
  if (known.end > relocation.readTo) {
    state.files[number] = { name: relocation.newFile, end: known.end + relocation.shift }
    const { lastLine } = state
    if (lastLine?.file === relocation.oldFile) state.lastLine = movedLine(relocation, lastLine)
    state.unsaved.others += 1
    return
  }
  const last = lastLineBefore(relocation, known.end)
  // Lines without messages are read once more and passed over by their numbers.
  state.files[number] = { name: relocation.newFile, end: last === null ? 0 : last.offset + last.length + 1 }
  if (state.lastLine?.file === relocation.oldFile) state.lastLine = last && { file: relocation.newFile, ...last }
  state.unsaved.others += 1
}

/** A last line that holds no message is not in the map: the state then says that it does not know its last line. */
function movedLine(relocation: Relocation, { offset, length }: Line): (Line & { readonly file: string }) | null {
  const file = relocation.newFile
  if (offset >= relocation.readTo) return { file, offset: offset + relocation.shift, length }
  const line = lineAt(relocation, offset)
  return line && { file, ...line }
}

type Line = { readonly offset: number; readonly length: number }

function lineAt({ oldOffsets, newOffsets, newLengths }: Relocation, oldOffset: number): Line | null {
  let [from, to] = [0, oldOffsets.length]
  while (from < to) {
    const middle = (from + to) >>> 1
    if ((oldOffsets[middle] ?? 0) < oldOffset) from = middle + 1
    else to = middle
  }
  const offset = oldOffsets[from] === oldOffset ? (newOffsets[from] ?? -1) : -1
  return offset === -1 ? null : { offset, length: newLengths[from] ?? 0 }
}

/** The last line that is still there of those that begin before this old offset. */
function lastLineBefore({ oldOffsets, newOffsets, newLengths }: Relocation, end: number): Line | null {
  let last: Line | null = null
  for (let line = 0; line < oldOffsets.length && (oldOffsets[line] ?? 0) < end; line++) {
    if (newOffsets[line] !== -1) last = { offset: newOffsets[line] ?? 0, length: newLengths[line] ?? 0 }
  }
  return last
}
