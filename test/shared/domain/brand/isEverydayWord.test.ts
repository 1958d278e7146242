import { expect, it } from 'vitest'

import { isEverydayWord } from '#shared/domain/brand/isEverydayWord'

it.each(['lane', 'Lanes', 'land', 'parcel', 'forêt', 'bateaux', 'może', 'paczka', 'kwiaty'])('knows %s', (word) =>
  expect(isEverydayWord(word)).toBe(true),
)
it.each(['mottle', 'motle', 'qwxz', ''])('does not know %j', (word) => expect(isEverydayWord(word)).toBe(false))
