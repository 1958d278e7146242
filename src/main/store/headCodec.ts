import type { MessageHead } from '#shared/domain/shop/shop'

/**
 * Heads of a conversation and the places of their messages as one short text: what the index keeps of a message, on disk
 * and in memory until someone looks. Messages are joined by `|`, their fields by a space: id, remote id, earlier remote
 * ids, a letter for direction and marks, sent (ms), received minus sent (ms), edited (ms or nothing), places. Lists are
 * joined by a comma; numbers are base 36; a place is file number, offset and length joined by a colon.
 */
export type PackedHeads = string

/** A line of the log by the number of its file in a table that the reader of the text has. */
export type NumberedPlace = { readonly file: number; readonly offset: number; readonly length: number }

const fieldCount = 8

/** `placesOf` answers where the log speaks of a message, oldest first. */
export function packHeads(
  heads: readonly MessageHead[],
  placesOf: (messageId: string) => readonly NumberedPlace[],
): PackedHeads {
  return heads.map((head) => packHead(head, placesOf(head.id))).join('|')
}

export function unpackHeads(packed: PackedHeads): readonly MessageHead[] {
  return packed === '' ? [] : packed.split('|').map(unpackHead)
}

/** The places of each message, by its id. */
export function unpackPlaces(packed: PackedHeads): Map<string, NumberedPlace[]> {
  const places = new Map<string, NumberedPlace[]>()
  if (packed === '') return places
  for (const one of packed.split('|')) {
    const fields = one.split(' ')
    places.set(written(fields[0]), (fields[fieldCount - 1] ?? '').split(',').filter(Boolean).map(unpackPlace))
  }
  return places
}

/** Visits where each remote id, earlier ones included, stands in the text; `isPlain`: it holds nothing escaped. */
export function eachRemoteId(packed: PackedHeads, visit: (start: number, end: number) => void): void {
  for (let at = 0; at < packed.length;) {
    const remoteAt = packed.indexOf(' ', at) + 1
    const earlierAt = packed.indexOf(' ', remoteAt) + 1
    const earlierEnd = packed.indexOf(' ', earlierAt)
    visit(remoteAt, earlierAt - 1)
    for (let from = earlierAt; from < earlierEnd;) {
      const comma = packed.indexOf(',', from)
      const to = comma === -1 || comma > earlierEnd ? earlierEnd : comma
      visit(from, to)
      from = to + 1
    }
    const bar = packed.indexOf('|', earlierEnd)
    at = bar === -1 ? packed.length : bar + 1
  }
}

function packHead(head: MessageHead, places: readonly NumberedPlace[]): string {
  return [
    escaped(head.id),
    escaped(head.remoteId),
    head.earlierRemoteIds.map(escaped).join(','),
    letters[
      (head.direction === 'out' ? 4 : 0) +
        (head.isDeleted ? 2 : 0) +
        (head.isAutomatic ? 1 : 0) +
        (head.isHolding ? 8 : 0) +
        (head.mood === undefined ? 0 : head.mood === 'against' ? 48 : 16)
    ],
    head.sentAt.toString(36),
    (head.receivedAt - head.sentAt).toString(36),
    head.editedAt === null ? '' : head.editedAt.toString(36),
    places.map(({ file, offset, length }) => [file, offset, length].map((n) => n.toString(36)).join(':')).join(','),
  ].join(' ')
}

function unpackHead(packed: string): MessageHead {
  const [id, remoteId, earlier = '', letter = 'a', sent = '', wait = '', edited = ''] = packed.split(' ')
  const marks = letters.indexOf(letter)
  const sentAt = parseInt(sent, 36)
  return {
    id: written(id),
    remoteId: written(remoteId),
    earlierRemoteIds: earlier === '' ? none : earlier.split(',').map(written),
    direction: (marks & 4) !== 0 ? 'out' : 'in',
    sentAt,
    receivedAt: sentAt + parseInt(wait, 36),
    editedAt: edited === '' ? null : parseInt(edited, 36),
    isDeleted: (marks & 2) !== 0,
    isAutomatic: (marks & 1) !== 0,
    ...((marks & 8) !== 0 && { isHolding: true }),
    ...((marks & 16) !== 0 && { mood: (marks & 32) !== 0 ? 'against' : 'other' }),
  }
}

function unpackPlace(packed: string): NumberedPlace {
  const [file = 0, offset = 0, length = 0] = packed.split(':').map((number) => parseInt(number, 36))
  return { file, offset, length }
}

const none: readonly string[] = []
const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_'

/** Ids of networks may hold anything: what separates here is written as `%` and four hexadecimal digits. */
function escaped(id: string): string {
  return /[%| ,]/u.test(id) ? id.replace(/[%| ,]/gu, (c) => `%${c.charCodeAt(0).toString(16).padStart(4, '0')}`) : id
}

/** The id as it was before it was escaped. */
export function written(escapedId = ''): string {
  if (!escapedId.includes('%')) return escapedId
  return escapedId.replace(/%([0-9a-f]{4})/gu, (_, digits: string) => String.fromCharCode(parseInt(digits, 16)))
}
