import type { Message } from '#shared/domain/conversations/message'
import { fail, ok, type Result } from '#shared/domain/result'
import type { Change } from '#shared/domain/shop/change'
import type { Shop } from '#shared/domain/shop/shop'

import { attempt, carried } from './attempt'
import type { Disk } from './disk'
import { foldMessage } from './foldMessage'
import { readLine } from './logLine'
import type { LinePlace } from './logPlace'
import type { MessagePlaces } from './messagePlaces'
import { readPlaces } from './readPlaces'
import type { MessagePage } from './store'

type Options = {
  readonly disk: Disk
  readonly folder: string
  readonly newestVersion: number
  readonly shop: () => Shop
  readonly places: () => MessagePlaces
}

export type MessageReader = {
  /** `notFound`: no such conversation, or `before` is none of its messages. */
  page(conversationId: string, before: string | null, limit: number): Promise<Result<MessagePage>>
  message(conversationId: string, messageId: string): Promise<Result<Message | null>>
}

/** Reads messages where the log has them, so that texts need not be in memory. */
export function createMessageReader(options: Options): MessageReader {
  async function read(conversationId: string, ids: readonly string[]): Promise<Result<readonly Message[]>> {
    const placesById = ids.map((id) => options.places().of(conversationId, id))
    return attempt(async () => {
      const changesAt = await changesOf(options, placesById.flat())
      return ids.flatMap((id, index) => {
        const changes = (placesById[index] ?? []).flatMap((place) => changesAt.get(place) ?? [])
        return foldMessage(id, changes) ?? []
      })
    })
  }

  return {
    page: async (conversationId, before, limit) => {
      const heads = options.shop().conversations.get(conversationId)?.heads
      const end = before === null ? heads?.length : heads?.findIndex((head) => head.id === before)
      if (!heads || end === undefined || end === -1) return fail({ code: 'notFound' })
      const start = Math.max(0, end - limit)
      const ids = heads.slice(start, end).map((head) => head.id)
      const oldest = start > 0 ? (ids[0] ?? before) : null
      const messages = await read(conversationId, ids)
      return messages.ok ? ok({ messages: messages.value, before: oldest }) : messages
    },
    message: async (conversationId, messageId) => {
      const messages = await read(conversationId, [messageId])
      return messages.ok ? ok(messages.value[0] ?? null) : messages
    },
  }
}

async function changesOf(
  { disk, folder, newestVersion }: Options,
  places: readonly LinePlace[],
): Promise<Map<LinePlace, readonly Change[]>> {
  const changes = new Map<LinePlace, readonly Change[]>()
  for (const [place, line] of await readPlaces(disk, folder, places)) {
    const reading = readLine(line, newestVersion)
    // It was whole when the shop was opened; the next start will set it aside and say so.
    if (reading.state !== 'whole') throw carried({ code: 'diskTrouble', reason: 'damagedLine' })
    changes.set(place, reading.record.changes)
  }
  return changes
}
