import { describe, expect, it } from 'vitest'

import { createTranslate } from '#shared/i18n/translate'
import { byteWords } from '../../../src/renderer/ui/byteWords'
import { countsWords } from '../../../src/renderer/ui/countsWords'

const t = createTranslate('en')

describe('counts', () => {
  it('name only what there is', () => {
    expect(countsWords({ conversations: 3, messages: 41, drafts: 1, replies: 0 }, t, 'en')).toBe(
      '3 conversations, 41 messages and 1 draft',
    )
    expect(countsWords({ conversations: 0 }, t, 'en')).toBe('')
  })

  it('are written as the language writes them, in its plural forms', () => {
    const polish = (count: number) => countsWords({ conversations: count }, createTranslate('pl'), 'pl')
    expect([1, 3, 12].map(polish)).toEqual(['1 rozmowa', '3 rozmowy', '12 rozmów'])
    expect(polish(100_000).replace(/\s/gu, ' ')).toBe('100 000 rozmów')
    expect(countsWords({ messages: 100_000 }, t, 'en')).toBe('100,000 messages')
  })
})

it.each([
  [0, '1 kB'],
  [999, '1 kB'],
  [3_240_000, '3.2 MB'],
  [48_000_000, '48 MB'],
  [1_500_000_000, '1.5 GB'],
])('writes %i bytes as %s', (bytes, expected) => {
  expect(byteWords(bytes, t, 'en')).toBe(expected)
})
