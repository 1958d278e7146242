import { expect, it } from 'vitest'

import { openedShop } from '#test/builders/aShop'
import { createFakeClock } from '#test/fakes/fakeClock'
import { createMemoryStore } from '#test/fakes/memoryStore'
import { shippedTriage } from '#test/fakes/shippedTriage'
import { createReading } from '../../../../src/main/services/triage/reading'

it('reads what came while nothing could be read, as soon as something can be again', async () => {
  const store = createMemoryStore(openedShop)
  const clock = createFakeClock()
  let works = false
  const triage = {
    triage: async (...asked: Parameters<typeof shippedTriage.triage>) =>
      works ? shippedTriage.triage(...asked) : null,
    words: shippedTriage.words,
  }
  let told = 0
  const reading = createReading({
    ...{ store, triage, clock, newId: () => 'id', log: () => {} },
    onAble: () => (told += 1),
  })
  const waiting = () => store.shop().conversations.get('conversation')
  const other = [{ text: 'Lovely bowl, thank you!', lastLanguage: null }]

  expect(await reading.triage.triage(other, [])).toBeNull()
  expect([reading.isAble(), told, waiting()?.urgency]).toEqual([false, 1, null])
  works = true
  expect(await reading.triage.triage(other, [])).toHaveLength(1)
  await clock.settle()
  expect([reading.isAble(), told]).toEqual([true, 2])
  expect(waiting()?.verdicts).toHaveLength(1)
})
