import { expect, it } from 'vitest'

import { shippedTriage } from '#test/fakes/shippedTriage'
import { createWatchedTriage } from '../../../../src/main/services/triage/watchedTriage'

const parcel = { text: 'My parcel never arrived.', lastLanguage: null }

it('tells once that nothing can be read, and once that it can again', async () => {
  let works = true
  const told: boolean[] = []
  const triage = createWatchedTriage(
    { triage: async (messages, names) => (works ? shippedTriage.triage(messages, names) : null) },
    (isAble) => told.push(isAble),
  )
  expect((await triage.triage([parcel], []))?.length).toBe(1)
  expect([told, triage.isAble()]).toEqual([[], true])
  works = false
  expect(await triage.triage([parcel], [])).toBeNull()
  expect(await triage.triage([parcel], [])).toBeNull()
  expect([told, triage.isAble()]).toEqual([[false], false])
  works = true
  await triage.triage([], [])
  expect(told).toEqual([false])
  await triage.triage([parcel], [])
  expect([told, triage.isAble()]).toEqual([[false, true], true])
})
