import type { MessageHead } from '#shared/domain/shop/shop'

/**
 * Who did what: the customer, the owner, an away reply, a holding reply. `gone`: deleted at the network since; `edited`: two
 * hours later.
 */
export type Deed =
  'in' | 'out' | 'auto' | 'held' | 'in gone' | 'out gone' | 'held gone' | 'in auto' | 'in edited' | 'out edited'

/** A conversation told in deeds and moments (ISO). */
export function aStory(...deeds: readonly (readonly [Deed, string])[]): MessageHead[] {
  return deeds
    .map(([deed, at], index) => aDeed(deed, Date.parse(at), `m${index}`))
    .sort((one, other) => one.sentAt - other.sentAt)
}

export function aDeed(deed: Deed, sentAt: number, id = 'm'): MessageHead {
  return {
    id,
    remoteId: id,
    earlierRemoteIds: [],
    direction: deed.startsWith('in') ? 'in' : 'out',
    sentAt,
    receivedAt: sentAt,
    editedAt: deed.endsWith('edited') ? sentAt + 2 * 3_600_000 : null,
    isDeleted: deed.endsWith('gone'),
    isAutomatic: deed.endsWith('auto'),
    isHolding: deed.startsWith('held'),
  }
}
