import type { Change } from '#shared/domain/shop/change'

/** A line of the log, without its newline. */
export type LinePlace = { readonly month: string; readonly offset: number; readonly length: number }

/** Where the log speaks of each message: the line it came with, then those that edit or delete it, oldest first. */
export type MessagePlaces = {
  note(changes: readonly Change[], place: LinePlace): void
  of(conversationId: string, messageId: string): readonly LinePlace[]
}

export function createMessagePlaces(): MessagePlaces {
  const byConversation = new Map<string, Map<string, LinePlace[]>>()

  function add(conversationId: string, messageId: string, place: LinePlace): void {
    const byMessage = byConversation.get(conversationId) ?? new Map<string, LinePlace[]>()
    byConversation.set(conversationId, byMessage)
    const places = byMessage.get(messageId)
    if (!places) byMessage.set(messageId, [place])
    else if (places.at(-1) !== place) places.push(place)
  }

  return {
    note: (changes, place) => {
      for (const change of changes) {
        if (change.type === 'messageArrived') add(change.message.conversationId, change.message.id, place)
        if (change.type === 'messageEdited' || change.type === 'messageDeleted') {
          add(change.conversationId, change.messageId, place)
        }
      }
    },
    of: (conversationId, messageId) => byConversation.get(conversationId)?.get(messageId) ?? [],
  }
}
