import { expect, it } from 'vitest'

import { readRecords } from './records'

const line = (value: unknown) => JSON.stringify(value)

it('reads a message with what is known about it', () => {
  const file = [
    line({ text: 'a' }),
    '',
    line({
      text: 'b',
      lang: 'de',
      label: 'negative',
      tier: 3,
      intent: 'spam',
      topics: ['legal'],
      pii: [],
      source: 'us',
    }),
  ]
  expect(readRecords(`\ufeff${file.join('\r\n')}\n`)).toEqual({
    records: [
      { text: 'a' },
      { text: 'b', lang: 'de', label: 'negative', tier: 3, intent: 'spam', topics: ['legal'], pii: [] },
    ],
    bad: [],
  })
})

it('tells the number of each bad line and what is wrong with it', () => {
  const file = ['{', line({ text: 'a' }), line({ text: 'b', label: 'angry' }), line({ tier: 1 }), '3']
  const { records, bad } = readRecords(file.join('\n'))
  expect(records).toHaveLength(1)
  expect(bad.map(({ line }) => line)).toEqual([1, 3, 4, 5])
  expect(bad[0]?.reason).toContain('no JSON')
  expect(bad[1]?.reason).toContain('label')
})
