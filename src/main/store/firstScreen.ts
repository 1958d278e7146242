import { join } from 'node:path'

import { contactsWithinMs, customerEntries } from '#shared/domain/conversations/inboxRows'
import { rowsOnPage } from '#shared/domain/conversations/rowsOnPage'
import type { MutableShop } from '#shared/domain/shop/createShop'
import type { ConversationEntry } from '#shared/domain/shop/shop'
import { sliceSorted } from '#shared/domain/sortedList'

import { attempt } from './attempt'
import type { Disk } from './disk'
import { indexName, indexVersion, type IndexConversation, type IndexHeader, type IndexState } from './indexFormat'
import { conversationLine, headerOf, type IndexSource } from './indexLines'
import { checkedText, isWholeLine } from './lineChecksum'
import { fitsLog, type IndexOptions } from './readIndex'
import { stateOf } from './shopState'
import { writeWholeFile } from './writeWholeFile'

/**
 * The first screen alone, as the index has it. It is written every few seconds, so that hardly any of the log lies behind
 * it, and a shop of any size shows its first screen before its index is read. Thrown away whenever it doesn't fit the log.
 */
export const firstScreenName = 'first.json'

type FirstScreen = {
  readonly header: IndexHeader
  readonly state: IndexState
  readonly head: readonly IndexConversation[]
}

/** Rows of the inbox: a page, and some that may leave it meanwhile. */
const rowCount = rowsOnPage + 4

/** Replaces the file within a few milliseconds, without waiting for the disk. Rejects with what the disk says. */
export async function writeFirstScreen(
  source: IndexSource & { readonly disk: Disk; readonly folder: string },
): Promise<void> {
  const header = headerOf(source)
  const head = shown(source).map((entry) => conversationLine(source, header.fileTable.length, entry))
  const first: FirstScreen = { header, state: stateOf(source.shop, source.now), head }
  const bytes = Buffer.from(checkedText(first, true), 'latin1')
  await writeWholeFile(source.disk, source.folder, firstScreenName, bytes, false)
}

/** Null where there is none that is whole and fits the log. `isEnd`: nothing lies behind it there. */
export async function readFirstScreen(
  options: IndexOptions,
): Promise<(FirstScreen & { readonly isEnd: boolean }) | null> {
  const read = await attempt(async () => {
    const first = await readWhole(options)
    if (first?.header?.index !== indexVersion || first.header.log !== options.newestVersion) return null
    const isFitting = (await hasIndex(options)) && (await fitsLog(options, first.header))
    return isFitting ? { ...first, isEnd: await isEnd(options, first.header) } : null
  })
  return read.ok ? read.value : null
}

async function isEnd({ disk, folder, files }: IndexOptions, header: IndexHeader): Promise<boolean> {
  const last = header.files.at(-1)
  if (last === undefined || last.name !== files.at(-1)) return false
  const file = await disk.open(join(folder, 'log', last.name), 'read')
  try {
    return (await file.size()) === last.size
  } finally {
    await file.close()
  }
}

/** Where there is none, all of the log is read anyway, and what it says of damage must not come later. */
async function hasIndex({ disk, folder }: IndexOptions): Promise<boolean> {
  const index = await disk.open(join(folder, indexName), 'read')
  await index.close()
  return true
}

async function readWhole({ disk, folder }: IndexOptions): Promise<FirstScreen | null> {
  const file = await disk.open(join(folder, firstScreenName), 'read')
  try {
    const bytes = Buffer.allocUnsafe(await file.size())
    const line = bytes.subarray(0, Math.max(0, (await file.read(bytes, 0)) - 1))
    // Nothing but what `checkedText` wrote ends in a right checksum.
    return isWholeLine(line) ? (JSON.parse(line.toString('latin1')) as FirstScreen) : null
  } finally {
    await file.close()
  }
}

/** The conversations of the first screen's rows, and those in which they count a customer's contacts of the last day. */
function shown({ shop, now }: { readonly shop: MutableShop; readonly now: number }): readonly ConversationEntry[] {
  const rows = sliceSorted(shop.lanes.inbox.entries, 0, rowCount)
  const others = rows.flatMap(({ conversation }) => customerEntries(shop, conversation.customerId))
  return [...new Set([...rows, ...others.filter(({ lastMessageAt }) => lastMessageAt >= now - contactsWithinMs)])]
}
