import type { Shop } from '../shop/shop'

/**
 * Ids of all pictures that drafts and replies speak of. Those of messages that were sent long ago are known to the log
 * only.
 */
export function unsentPictures({ drafts, replies }: Pick<Shop, 'drafts' | 'replies'>): ReadonlySet<string> {
  const writings = [...drafts.values(), ...replies.values()]
  return new Set(writings.flatMap(({ pictures = [] }) => pictures.map(({ id }) => id)))
}
