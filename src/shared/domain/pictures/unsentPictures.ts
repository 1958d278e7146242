import type { Shop } from '../shop/shop'

/**
 * Ids of all pictures that drafts, replies and templates speak of. Those of messages that were sent long ago are known to
 * the log only.
 */
export function unsentPictures({
  drafts,
  replies,
  templates,
}: Pick<Shop, 'drafts' | 'replies' | 'templates'>): ReadonlySet<string> {
  const writings = [...drafts.values(), ...replies.values(), ...templates.values()]
  return new Set(writings.flatMap(({ pictures = [] }) => pictures.map(({ id }) => id)))
}
