import type { Picture } from './picture'

/** The same picture goes along once. */
export function withPictures(known: readonly Picture[], more: readonly Picture[]): readonly Picture[] {
  const ids = new Set(known.map(({ id }) => id))
  return [...known, ...more.filter(({ id }, index) => !ids.has(id) && more.findIndex((one) => one.id === id) === index)]
}
