import { describe, expect, it } from 'vitest'

import type { Change } from '#shared/domain/shop/change'
import { openedShop } from '#test/builders/aShop'
import { aMessage } from '#test/builders/conversations'
import { createMemoryStore } from '#test/fakes/memoryStore'
import { conversationPages } from '../../../../src/main/services/exports/conversationPages'
import type { Store } from '../../../../src/main/store/store'

const arrived = (number: number, sentAt = number): Change => ({
  type: 'messageArrived',
  message: aMessage({ id: `m${number}`, remoteId: `${number}`, sentAt }),
})

function storeWith(count: number) {
  const changes = Array.from({ length: count }, (_, index) => arrived(1_000 + index))
  return createMemoryStore([...openedShop.slice(0, 4), ...changes])
}

async function pagesOf(store: Store, ids: readonly string[]) {
  const pages: string[][] = []
  for await (const page of conversationPages(store, 'conversation', ids)) {
    if (!page.ok) throw new Error(page.error.code)
    pages.push(page.value.map(({ id }) => id))
  }
  return pages
}

const idsIn = (store: Store) =>
  store
    .shop()
    .conversations.get('conversation')
    ?.heads.map(({ id }) => id) ?? []

describe('the pages of a conversation', () => {
  it.each([0, 1, 199, 200, 201, 400, 1_001])('hold all of %i messages once, oldest first', async (count) => {
    const store = storeWith(count)
    const pages = await pagesOf(store, idsIn(store))
    expect(pages.flat()).toEqual(idsIn(store))
    expect(pages.every((page) => page.length <= 200)).toBe(true)
  })

  it('lose nothing and repeat nothing when messages come in between', async () => {
    const store = storeWith(450)
    const ids = idsIn(store)
    let number = 5_000
    const messages: Store['messages'] = async (...asked) => {
      // One at the beginning, one in the middle, one at the end.
      await store.commit(() => [arrived((number += 1), 1), arrived((number += 1), 1_250), arrived((number += 1))])
      return store.messages(...asked)
    }
    expect((await pagesOf({ ...store, messages }, ids)).flat()).toEqual(ids)
  })

  it('end where the conversation is gone', async () => {
    const store = storeWith(3)
    const ids = idsIn(store)
    const messages: Store['messages'] = async () => ({ ok: false, error: { code: 'notFound' } })
    expect(await pagesOf({ ...store, messages }, ids)).toEqual([])
  })
})
