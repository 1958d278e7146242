import { appendFile, mkdir } from 'node:fs/promises'
import { join } from 'node:path'

import type { SearchAnswer } from '../../../../src/main/store/search/searchMessages'
import type { Change } from '#shared/domain/shop/change'
import { aConversation, aCustomer, aMessage } from '#test/builders/conversations'
import { anIdentity } from '#test/builders/arrivals'

import { formatVersion, writeLine } from '../../../../src/main/store/logLine'
import { createNodeDisk } from '../../../../src/main/store/nodeDisk'
import { createSearcher, type Searcher } from '../../../../src/main/store/search/searcher'
import { aFolder } from '../shopFolder'

export type Answered = Extract<SearchAnswer, { state: 'answered' }>

/** A shop's folder whose log a test writes itself, commit by commit. */
export type SearchedShop = {
  readonly folder: string
  lastNumber(): number
  commit(changes: readonly Change[], month?: string): Promise<void>
  /** A searcher that has read all there is. */
  searcher(): Promise<Searcher>
}

export async function aSearchedShop(): Promise<SearchedShop> {
  const folder = await aFolder()
  await mkdir(join(folder, 'log'), { recursive: true })
  let n = 0
  return {
    folder,
    lastNumber: () => n,
    commit: async (changes, month = '2026-11') => {
      n += 1
      const line = writeLine({ v: formatVersion, n, at: '2026-11-22T08:30:00.000Z', changes })
      await appendFile(join(folder, 'log', `${month}.ndjson`), line)
    },
    searcher: async () => {
      const searcher = searcherOf(folder)
      const opened = await searcher.open(n)
      if (!opened.ok) throw new Error(JSON.stringify(opened.error))
      return searcher
    },
  }
}

export function searcherOf(folder: string): Searcher {
  const pause = () => new Promise<void>((resolve) => setImmediate(resolve))
  return createSearcher({ disk: createNodeDisk(), folder, newestVersion: formatVersion, pause })
}

export async function found(searcher: Searcher, query: string, limit = 1000, offset = 0): Promise<Answered> {
  const answer = await searcher.find(query, { offset, limit })
  if (!answer.ok || answer.value.state !== 'answered') throw new Error(JSON.stringify(answer))
  return answer.value
}

/** A customer `name` with a conversation; everything of theirs has ids made of the name. */
export function aCustomerWrites(name: string, displayName = name): readonly Change[] {
  const identity = anIdentity({ id: `x:${name}`, remoteId: name, handle: name, displayName })
  const customer = aCustomer({ id: `customer-${name}`, identityIds: [identity.id] })
  return [
    { type: 'identitySeen', identity },
    { type: 'customerMet', customer },
    {
      type: 'conversationOpened',
      conversation: aConversation({
        id: `conversation-${name}`,
        threadId: name,
        customerId: customer.id,
        identityId: identity.id,
      }),
    },
  ]
}

export function aMessageIn(name: string, id: string, text: string, parts: Parameters<typeof aMessage>[0] = {}): Change {
  const message = aMessage({ id, remoteId: id, conversationId: `conversation-${name}`, text, ...parts })
  return { type: 'messageArrived', message }
}
