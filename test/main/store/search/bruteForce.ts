import { foldText } from '#shared/domain/conversations/foldText'
import { isDone } from '#shared/domain/conversations/lanes'
import { editDistance, typosIn } from '#shared/domain/search/editDistance'
import type { Filter, SearchQuery, Term } from '#shared/domain/search/searchQuery'
import { wordsOf } from '#shared/domain/search/words'
import { applyChange } from '#shared/domain/shop/applyChange'
import type { Change } from '#shared/domain/shop/change'
import { createShop } from '#shared/domain/shop/createShop'

type Document = {
  readonly conversationId: string
  readonly messageId: string
  readonly sentAt: number
  readonly isOut: boolean
  /** Text, name and handle: a phrase is in one of them. */
  readonly fields: readonly (readonly string[])[]
}

export type Scanned = { readonly conversationId: string; readonly penalty: number; readonly sentAt: number }

/** What a search must find, by looking at every message: slow, and of a different build than the index. */
export function createBruteForce() {
  const shop = createShop()
  const documents = new Map<string, Document>()

  function fieldsOf(conversationId: string, text: string): readonly (readonly string[])[] {
    const identityId = shop.conversations.get(conversationId)?.conversation.identityId ?? ''
    const identity = shop.identities.get(identityId)
    return [text, identity?.displayName ?? '', identity?.handle ?? ''].map(wordsOf)
  }

  function note(change: Change): void {
    applyChange(shop, change)
    if (change.type === 'messageArrived' && shop.conversations.has(change.message.conversationId)) {
      const { id, conversationId, sentAt, direction, text, deletedAt } = change.message
      documents.delete(id)
      if (deletedAt !== null) return
      const fields = fieldsOf(conversationId, text)
      documents.set(id, { messageId: id, conversationId, sentAt, isOut: direction === 'out', fields })
    }
    if (change.type === 'messageEdited') {
      const known = documents.get(change.messageId)
      if (known) documents.set(known.messageId, { ...known, fields: fieldsOf(known.conversationId, change.text) })
    }
    if (change.type === 'messageDeleted') documents.delete(change.messageId)
    if (change.type === 'customerErased') {
      for (const [id, { conversationId }] of documents)
        if (!shop.conversations.has(conversationId)) documents.delete(id)
    }
  }

  function passes(filter: Filter, document: Document): boolean {
    const entry = shop.conversations.get(document.conversationId)
    if (!entry) return false
    switch (filter.type) {
      case 'from': {
        const names = [...(document.fields[1] ?? []), ...(document.fields[2] ?? [])]
        return !document.isOut && filter.words.every((word) => names.some((name) => name.startsWith(word)))
      }
      case 'fromMe':
        return document.isOut
      case 'before':
        return document.sentAt < filter.at
      case 'after':
        return document.sentAt >= filter.at
      case 'channel':
        return entry.conversation.channelId === filter.channelId
      case 'tag':
        return entry.tags.some((tag) => foldText(tag).startsWith(filter.tag))
      case 'is':
        if (filter.state === 'open') return entry.waitingSince !== null
        return entry.waitingSince === null && isDone(entry) === (filter.state === 'done')
    }
  }

  /** Best first, then newest; one of each conversation. */
  function find(query: SearchQuery): readonly Scanned[] {
    const all = [...documents.values()]
    const worths = query.terms.map((term) => worthOf(term, all))
    const best = new Map<string, Scanned>()
    for (const document of all) {
      const each = worths.map((worth) => worth(document))
      if (each.includes(Infinity)) continue
      if (query.excluded.some((term) => worthOf(term, all)(document) < 2)) continue
      if (!query.filters.every((filter) => passes(filter, document))) continue
      if (query.excludedFilters.some((filter) => passes(filter, document))) continue
      const { conversationId, sentAt } = document
      const scanned = { conversationId, sentAt, penalty: each.reduce((sum, worth) => sum + worth, 0) }
      const known = best.get(conversationId)
      if (!known || compare(scanned, known) < 0) best.set(conversationId, scanned)
    }
    return [...best.values()].sort(compare)
  }

  return { note, find, documents }
}

function compare(one: Scanned, other: Scanned): number {
  return one.penalty - other.penalty || other.sentAt - one.sentAt
}

/** 0 as typed, 1 as a beginning, 2 and 3 with typos, which count only where nothing else is found anywhere. */
function worthOf(term: Term, all: readonly Document[]): (document: Document) => number {
  const plain = ({ fields }: Document) => Math.min(...fields.map((field) => plainWorth(field, term)))
  const [word = ''] = term.words
  const most = term.words.length === 1 && term.isPrefix ? typosIn(word) : 0
  if (most === 0 || all.some((document) => plain(document) < Infinity)) return plain
  return ({ fields }) => {
    const distance = Math.min(...fields.flat().map((other) => editDistance(word, other, most)), most + 1)
    return distance <= most ? distance + 1 : Infinity
  }
}

function plainWorth(field: readonly string[], { words, isPrefix }: Term): number {
  let worth = Infinity
  for (let at = 0; at + words.length <= field.length; at++) {
    const isSame = words.every((word, ahead) => field[at + ahead] === word)
    const last = words.length - 1
    const begins =
      isPrefix &&
      words.slice(0, last).every((word, ahead) => field[at + ahead] === word) &&
      (field[at + last] ?? '').startsWith(words[last] ?? '')
    if (isSame) worth = 0
    else if (begins) worth = Math.min(worth, 1)
  }
  return worth
}
