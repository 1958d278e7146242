import type { RawLine } from '../logLines'
import type { Damage } from '../readLog'

/** Damage with one more line. Neighbours are one stretch, as when a shop is opened: the same copy of it is kept once. */
export function notedDamage(damage: readonly Damage[], file: string, line: RawLine): readonly Damage[] {
  const length = line.bytes.byteLength + (line.isEnded ? 1 : 0)
  const lines = line.isEnded ? 1 : 0
  const last = damage.at(-1)
  if (!last || last.offset + last.length !== line.offset) {
    return [...damage, { file, offset: line.offset, length, lines }]
  }
  return [...damage.slice(0, -1), { ...last, length: last.length + length, lines: last.lines + lines }]
}
