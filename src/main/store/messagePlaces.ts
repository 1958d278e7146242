import { createShardedMap } from '#shared/domain/shardedMap'
import type { Change } from '#shared/domain/shop/change'

import { unpackPlaces, type NumberedPlace, type PackedHeads } from './headCodec'
import type { LinePlace } from './logPlace'

/** Where the log speaks of each message: the line it came with, then those that edit or delete it, oldest first. */
export type MessagePlaces = {
  note(changes: readonly Change[], place: LinePlace): void
  /** Takes in a conversation as the index has it; places stay packed until someone asks. */
  addPacked(conversationId: string, packed: PackedHeads): void
  of(conversationId: string, messageId: string): readonly LinePlace[]
  /** The same by file number, for packing. */
  numbered(conversationId: string): (messageId: string) => readonly NumberedPlace[]
  /** The conversation's places as they were packed, if nothing has been noted since and none of them has moved. */
  packed(conversationId: string): PackedHeads | null
  forget(conversationId: string): void
  /** A file was rewritten: `newPlaceOf` answers where a line of it is now, null if it is gone. Places move when asked for. */
  moved(file: string, newFile: string, newPlaceOf: NewPlaceOf): void
  /** Names of files by number, those of rewritten files too: what is packed may still speak of them. */
  files(): readonly string[]
}

export type NewPlaceOf = (place: LinePlace) => LinePlace | null

export function createMessagePlaces(knownFiles: readonly string[] = []): MessagePlaces {
  const byConversation = createShardedMap<PackedHeads | Map<string, NumberedPlace[]>>()
  const files = [...knownFiles]
  const fileNumbers = new Map(files.map((name, number) => [name, number]))
  const movedFiles = new Map<number, NewPlaceOf>()

  function numberOf(file: string): number {
    const known = fileNumbers.get(file)
    if (known !== undefined) return known
    fileNumbers.set(file, files.length)
    return files.push(file) - 1
  }

  function unpacked(conversationId: string): Map<string, NumberedPlace[]> {
    const places = byConversation.get(conversationId)
    if (places !== undefined && typeof places !== 'string') return places
    const byMessage = unpackPlaces(places ?? '')
    byConversation.set(conversationId, byMessage)
    return byMessage
  }

  function add(conversationId: string, messageId: string, place: NumberedPlace): void {
    const byMessage = unpacked(conversationId)
    const places = byMessage.get(messageId)
    if (!places) byMessage.set(messageId, [place])
    else if (!places.some(({ file, offset }) => file === place.file && offset === place.offset)) places.push(place)
  }

  function placesOf(conversationId: string): ReadonlyMap<string, readonly NumberedPlace[]> {
    const places = byConversation.get(conversationId)
    return typeof places === 'string' ? unpackPlaces(places) : (places ?? new Map())
  }

  /** Follows a line through every rewrite of its file. */
  function placeNow(place: NumberedPlace): readonly NumberedPlace[] {
    const newPlaceOf = movedFiles.get(place.file)
    if (newPlaceOf === undefined) return [place]
    const now = newPlaceOf({ ...place, file: files[place.file] ?? '' })
    return now === null ? [] : placeNow({ file: numberOf(now.file), offset: now.offset, length: now.length })
  }

  function now(places: readonly NumberedPlace[] = []): readonly NumberedPlace[] {
    return movedFiles.size === 0 ? places : places.flatMap(placeNow)
  }

  return {
    note: (changes, { file, offset, length }) => {
      const place = { file: numberOf(file), offset, length }
      for (const change of changes) {
        if (change.type === 'messageArrived') add(change.message.conversationId, change.message.id, place)
        if (change.type === 'messageEdited' || change.type === 'messageDeleted') {
          add(change.conversationId, change.messageId, place)
        }
      }
    },
    addPacked: (conversationId, packed) => void byConversation.set(conversationId, packed),
    of: (conversationId, messageId) =>
      now(placesOf(conversationId).get(messageId)).map(({ file, offset, length }) => ({
        file: files[file] ?? '',
        offset,
        length,
      })),
    numbered: (conversationId) => {
      const places = placesOf(conversationId)
      return (messageId) => now(places.get(messageId))
    },
    packed: (conversationId) => {
      const places = byConversation.get(conversationId)
      const isAsItWas = typeof places === 'string' && ![...movedFiles.keys()].some((file) => isIn(places, file))
      return isAsItWas ? places : null
    },
    forget: (conversationId) => void byConversation.delete(conversationId),
    moved: (file, newFile, newPlaceOf) => {
      movedFiles.set(numberOf(file), newPlaceOf)
      // Known from now on, so that an index that is being written can speak of it.
      numberOf(newFile)
    },
    files: () => files,
  }
}

/** Whether a packed text may hold a place in this file. */
function isIn(packed: PackedHeads, file: number): boolean {
  const name = file.toString(36)
  return packed.includes(` ${name}:`) || packed.includes(`,${name}:`)
}
