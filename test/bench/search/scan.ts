import { readdir } from 'node:fs/promises'
import { join } from 'node:path'

import { wordsOf } from '#shared/domain/search/words'
import type { Change } from '#shared/domain/shop/change'

import { formatVersion, readLine } from '../../../src/main/store/logLine'
import { logLines } from '../../../src/main/store/logLines'
import { createNodeDisk } from '../../../src/main/store/nodeDisk'

/** Every living message of a shop as its folded words between spaces, fields apart: what a scan looks through. */
export type Scan = {
  readonly lastNumber: number
  readonly messages: readonly { readonly conversationId: string; readonly words: string }[]
  /** How many messages hold each word. */
  readonly counts: ReadonlyMap<string, number>
}

type Message = { readonly conversationId: string; readonly text: string; readonly names: string }

export async function scanLog(folder: string): Promise<Scan> {
  const messages = new Map<string, Message>()
  const names = new Map<string, string>()
  const identities = new Map<string, string>()
  let lastNumber = 0
  const note = (change: Change): void => {
    if (change.type === 'identitySeen')
      names.set(change.identity.id, fields(change.identity.displayName, change.identity.handle))
    if (change.type === 'conversationOpened') identities.set(change.conversation.id, change.conversation.identityId)
    if (change.type === 'messageArrived') {
      const { id, conversationId, text } = change.message
      messages.set(id, { conversationId, text, names: names.get(identities.get(conversationId) ?? '') ?? '' })
    }
    if (change.type === 'messageEdited') {
      const known = messages.get(change.messageId)
      if (known) messages.set(change.messageId, { ...known, text: change.text })
    }
    if (change.type === 'messageDeleted') messages.delete(change.messageId)
  }
  for (const name of (await readdir(join(folder, 'log'))).toSorted()) {
    const file = await createNodeDisk().open(join(folder, 'log', name), 'read')
    for await (const lines of logLines(file, await file.size())) {
      for (const { bytes } of lines) {
        const reading = readLine(bytes, formatVersion)
        if (reading.state !== 'whole') continue
        reading.record.changes.forEach(note)
        lastNumber = reading.record.n
      }
    }
    await file.close()
  }
  const scanned = [...messages.values()].map(({ conversationId, text, names }) => ({
    conversationId,
    words: `${fields(text)}${names}`,
  }))
  return { lastNumber, messages: scanned, counts: countsOf(scanned) }
}

/** Conversations in which some message holds a word that begins with each of these. */
export function scanFor({ messages }: Scan, beginnings: readonly string[]): ReadonlySet<string> {
  const found = messages.filter(({ words }) => beginnings.every((beginning) => words.includes(` ${beginning}`)))
  return new Set(found.map(({ conversationId }) => conversationId))
}

function fields(...texts: readonly string[]): string {
  return texts.map((text) => ` ${wordsOf(text).join(' ')} |`).join('')
}

function countsOf(messages: Scan['messages']): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { words } of messages) {
    for (const word of new Set(words.split(/[ |]+/u))) if (word !== '') counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  return counts
}
