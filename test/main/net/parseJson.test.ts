import { expect, it } from 'vitest'

import { parseJson } from '../../../src/main/net/parseJson'

it('answers what the JSON says, and a value for what is none', () => {
  expect(parseJson('{"a":[1]}')).toEqual({ ok: true, value: { a: [1] } })
  expect(parseJson('<html>')).toEqual({ ok: false, error: { code: 'unreadableAnswer' } })
})
