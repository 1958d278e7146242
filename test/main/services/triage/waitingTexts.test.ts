import { expect, it } from 'vitest'

import { openedShop } from '#test/builders/aShop'
import { aVerdict } from '#test/builders/verdicts'
import { createFakeClock } from '#test/fakes/fakeClock'
import { createMemoryStore } from '#test/fakes/memoryStore'
import { createWaitingTexts } from '../../../../src/main/services/triage/waitingTexts'

it('reads a text once while it is asked for, and again after an edit or a minute', async () => {
  const store = createMemoryStore(openedShop)
  const { message } = store
  let reads = 0
  const counted: typeof message = (...at) => {
    reads += 1
    return message(...at)
  }
  const clock = createFakeClock()
  const texts = createWaitingTexts({ store: Object.assign(store, { message: counted }), clock })
  const verdict = { ...aVerdict(), messageId: 'message' }
  const ask = (one = verdict) => texts.of('conversation', one)
  expect([await ask(), await ask(), reads]).toEqual(['Where is my parcel?', 'Where is my parcel?', 1])
  expect([await ask({ ...verdict }), reads]).toEqual(['Where is my parcel?', 2])
  await clock.advance(60_001)
  expect([await ask(), reads]).toEqual(['Where is my parcel?', 3])
  expect(await ask({ ...verdict, messageId: 'gone' })).toBeNull()
})
