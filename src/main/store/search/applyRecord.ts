import { channelIdSchema } from '#shared/domain/accounts/channelId'
import { foldText } from '#shared/domain/conversations/foldText'
import type { Message } from '#shared/domain/conversations/message'
import { wordsOf } from '#shared/domain/search/words'
import type { Change } from '#shared/domain/shop/change'

import type { LogRecord } from '../logLine'
import type { LinePlace } from '../logPlace'
import { addBit, hasBit } from './bitset'
import { withRoom } from './growable'
import { idHash, type HashedColumns, type HashIndex } from './idHash'
import { authorMark } from './segment'
import { isDead, isNoAnswer, isOut, type SearchState } from './searchState'
import { addRow, type Table } from './table'

/** The state after one more commit. What refers to something unknown is passed over, as the shop does. */
export function applyRecord(state: SearchState, { n, changes }: LogRecord, place: LinePlace): void {
  for (const change of changes) applyChange(state, change, place)
  state.lastNumber = n
  state.unsaved.others += 1
}

function applyChange(state: SearchState, change: Change, place: LinePlace): void {
  switch (change.type) {
    case 'identitySeen': {
      const row = rowFor(state.identities, state.identityRows, change.identity.id)
      state.names[row] = { name: change.identity.displayName, handle: change.identity.handle }
      return
    }
    case 'customerMet':
      for (const identityId of change.customer.identityIds) {
        setCustomer(state.identities, rowFor(state.identities, state.identityRows, identityId), change.customer.id)
      }
      return
    case 'conversationOpened':
      return openConversation(state, change.conversation)
    case 'messageArrived':
      return addMessage(state, change.message, place)
    case 'messageEdited':
      return editMessage(state, change, place)
    case 'messageDeleted':
      return deleteMessage(state, change.messageId)
    case 'conversationDone':
      return mark(state, change.conversationId, 'doneAt', change.at)
    case 'conversationReopened':
      return mark(state, change.conversationId, 'doneAt', 0)
    case 'conversationTagged':
      return mark(state, change.conversationId, 'tagSet', tagSetOf(state, change.tags))
    case 'marksRestored':
      return restoreMarks(state, change)
    case 'customerErased':
      return eraseCustomer(state, change.customerId)
    default:
      return
  }
}

type Of<T extends Change['type']> = Extract<Change, { type: T }>

function openConversation(state: SearchState, conversation: Of<'conversationOpened'>['conversation']): void {
  const row = rowFor(state.conversations, state.conversationRows, conversation.id)
  setCustomer(state.conversations, row, conversation.customerId)
  const { identity, channel } = state.conversations.columns
  identity[row] = rowFor(state.identities, state.identityRows, conversation.identityId)
  channel[row] = channelIdSchema.options.indexOf(conversation.channelId) + 1
}

function addMessage(state: SearchState, message: Message, place: LinePlace): void {
  const conversation = state.conversationRows.find(idHash(message.conversationId))
  if (conversation === -1) return
  const known = state.documentRows.find(idHash(message.id))
  if (known !== -1) kill(state, known)
  if (message.deletedAt !== null) {
    const { goneAt } = state.conversations.columns
    goneAt[conversation] = Math.max(goneAt[conversation] ?? 0, message.sentAt)
    return
  }
  const isAnswerless = message.isAutomatic || message.isHolding === true
  const flags = (message.direction === 'out' ? isOut : 0) | (isAnswerless ? isNoAnswer : 0)
  addDocument(state, message.id, { conversation, sentAt: message.sentAt, flags, text: message.text, place })
}

/** An edited message is a new document, with its words in the line of the edit. */
function editMessage(state: SearchState, edit: Of<'messageEdited'>, place: LinePlace): void {
  const known = state.documentRows.find(idHash(edit.messageId))
  if (known === -1) return
  const { conversation, sentAt, flags } = state.documents.columns
  const before = {
    conversation: conversation[known] ?? 0,
    sentAt: sentAt[known] ?? 0,
    flags: flags[known] ?? 0,
  }
  kill(state, known)
  addDocument(state, edit.messageId, { ...before, text: edit.text, place })
}

function deleteMessage(state: SearchState, messageId: string): void {
  const known = state.documentRows.find(idHash(messageId))
  if (known === -1) return
  const { conversation, sentAt } = state.documents.columns
  const { goneAt } = state.conversations.columns
  const row = conversation[known] ?? 0
  goneAt[row] = Math.max(goneAt[row] ?? 0, sentAt[known] ?? 0)
  kill(state, known)
}

type NewDocument = {
  readonly conversation: number
  readonly sentAt: number
  readonly flags: number
  readonly text: string
  readonly place: LinePlace
}

function addDocument(state: SearchState, messageId: string, { conversation, place, ...document }: NewDocument): void {
  const row = addRow(state.documents)
  const { columns } = state.documents
  const { low, high } = idHash(messageId)
  columns.low[row] = low
  columns.high[row] = high
  columns.conversation[row] = conversation
  columns.sentAt[row] = document.sentAt
  columns.flags[row] = document.flags
  columns.file[row] = state.files.findLastIndex(({ name }) => name === place.file)
  columns.offset[row] = place.offset
  columns.length[row] = place.length
  state.documentRows.add(row)
  state.dead = withRoom(state.dead, (row >>> 5) + 1)
  state.unsaved.documents += 1
  addWords(state, row, document.text, (document.flags & isOut) === 0)
}

/** The text, then a gap that no phrase crosses, the customer's name, a gap, the handle. */
function addWords(state: SearchState, row: number, text: string, isTheirs: boolean): void {
  const identity = state.conversations.columns.identity[state.documents.columns.conversation[row] ?? 0] ?? 0
  const names = state.names[identity]
  const [written, name, handle] = [text, names?.name ?? '', names?.handle ?? ''].map(wordsOf)
  const nameAt = (written?.length ?? 0) + 1
  const handleAt = nameAt + (name?.length ?? 0) + 1
  state.recent.add(row, written ?? [], 0)
  state.recent.add(row, name ?? [], nameAt)
  state.recent.add(row, handle ?? [], handleAt)
  if (!isTheirs) return
  const author = [...(name ?? []), ...(handle ?? [])].map((word) => authorMark + word)
  state.recent.add(row, author, 0)
}

function kill(state: SearchState, row: number): void {
  const { columns } = state.documents
  if (hasBit(state.dead, row)) return
  columns.flags[row] = (columns.flags[row] ?? 0) | isDead
  // Its id must lead to nothing, or to the document that replaces it.
  columns.low[row] = columns.high[row] = 0
  addBit(state.dead, row)
  state.unsaved.deletions += 1
}

function restoreMarks(state: SearchState, { conversationId, marks }: Of<'marksRestored'>): void {
  if (marks.doneAt !== undefined) mark(state, conversationId, 'doneAt', marks.doneAt ?? 0)
  if (marks.tags !== undefined) mark(state, conversationId, 'tagSet', tagSetOf(state, marks.tags))
}

function mark(state: SearchState, conversationId: string, column: 'doneAt' | 'tagSet', value: number): void {
  const row = state.conversationRows.find(idHash(conversationId))
  if (row !== -1) state.conversations.columns[column][row] = value
}

function tagSetOf({ tagSets }: SearchState, tags: readonly string[]): number {
  const folded = tags.map(foldText).toSorted()
  const known = tagSets.findIndex((set) => set.length === folded.length && set.every((tag, at) => tag === folded[at]))
  return known === -1 ? tagSets.push(folded) - 1 : known
}

/** The customer's conversations with their messages, and their names: not a byte of them is saved again. */
export function eraseCustomer(state: SearchState, customerId: string): void {
  const customer = idHash(customerId)
  const gone = new Set<number>()
  for (const row of rowsOfCustomer(state.conversations, customer)) {
    gone.add(row)
    blankIdentity(state, state.conversations.columns.identity[row] ?? 0)
    for (const column of Object.values(state.conversations.columns)) column[row] = 0
  }
  for (const row of rowsOfCustomer(state.identities, customer)) blankIdentity(state, row)
  const { conversation } = state.documents.columns
  for (let row = 0; row < state.documents.count; row++) if (gone.has(conversation[row] ?? 0)) kill(state, row)
}

function blankIdentity(state: SearchState, row: number): void {
  for (const column of Object.values(state.identities.columns)) column[row] = 0
  state.names[row] = noNames
}

const noNames = { name: '', handle: '' }

type CustomerColumns = HashedColumns & {
  readonly customerLow: Uint32Array<ArrayBuffer>
  readonly customerHigh: Uint32Array<ArrayBuffer>
}

function rowsOfCustomer(
  { count, columns }: Table<CustomerColumns>,
  { low, high }: ReturnType<typeof idHash>,
): number[] {
  const rows = []
  for (let row = 0; row < count; row++) {
    if (columns.customerLow[row] === low && columns.customerHigh[row] === high) rows.push(row)
  }
  return rows
}

function setCustomer({ columns }: Table<CustomerColumns>, row: number, customerId: string): void {
  const { low, high } = idHash(customerId)
  columns.customerLow[row] = low
  columns.customerHigh[row] = high
}

/** The row of an id; a new one where there is none. */
function rowFor(table: Table<HashedColumns>, rows: HashIndex, id: string): number {
  const hash = idHash(id)
  const known = rows.find(hash)
  if (known !== -1) return known
  const row = addRow(table)
  table.columns.low[row] = hash.low
  table.columns.high[row] = hash.high
  rows.add(row)
  return row
}
