import { ok, type Result } from '#shared/domain/result'
import type { Change } from '#shared/domain/shop/change'
import { createOutbox } from '../../src/main/services/outbox'
import { openedShop } from '../builders/aShop'
import { createFakeChannel, type FakeChannelParts } from './fakeChannel'
import { createFakeClock } from './fakeClock'
import { createMemoryStore } from './memoryStore'

/** The outbox of a shop in which one customer has written, with a browser and a clipboard that remember. */
export function createOutboxStage(changes: readonly Change[] = openedShop, parts: FakeChannelParts = {}) {
  const store = createMemoryStore(changes)
  const clock = createFakeClock()
  const openedPages: string[] = []
  const copiedTexts: string[] = []
  let pageAnswer: Result<void> = ok(undefined)
  let count = 0
  const channel = createFakeChannel(parts)
  const outbox = createOutbox({
    store,
    channelById: (channelId) => (channelId === 'x' ? channel : null),
    clock,
    newId: () => `reply-${++count}`,
    openPage: async (url) => {
      openedPages.push(url)
      return pageAnswer
    },
    copyText: (text) => {
      copiedTexts.push(text)
      return ok(undefined)
    },
  })
  return {
    outbox,
    store,
    clock,
    openedPages,
    copiedTexts,
    answerPageWith: (answer: Result<void>) => {
      pageAnswer = answer
    },
    commit: (...more: Change[]) => store.commit(() => more),
    delivery: (replyId: string) => store.shop().replies.get(replyId)?.delivery,
    draft: () => store.shop().drafts.get('conversation'),
    entry: () => store.shop().conversations.get('conversation'),
  }
}
