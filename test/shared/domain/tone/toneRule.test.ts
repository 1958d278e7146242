import { expect, it } from 'vitest'

import { toneRules } from '#shared/domain/tone/toneRule'

import en from '../../../../src/shared/i18n/en.json'

it('has a name and a reason for every rule', () => {
  const keys = Object.keys(en.tone)
  expect(keys).toEqual(expect.arrayContaining(toneRules.flatMap((rule) => [`${rule}Name`, `${rule}Reason`])))
  expect(keys).toHaveLength(3 + 2 * toneRules.length)
})
