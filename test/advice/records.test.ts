import { expect, it } from 'vitest'

import { readRecords } from './records'

const line = (value: unknown) => JSON.stringify(value)

it('reads a line for each text, and takes the customer for unhappy where nothing is said', () => {
  const table = [
    line({ text: 'a', lang: 'en', expect: ['blame'] }),
    '',
    line({ text: 'b', lang: 'pl', expect: [], negative: false, tier: 3, note: 'ours' }),
  ]
  expect(readRecords(`\ufeff${table.join('\r\n')}\n`)).toEqual({
    records: [
      { text: 'a', lang: 'en', expect: ['blame'], negative: true, tier: null, country: null, orderPattern: null },
      { text: 'b', lang: 'pl', expect: [], negative: false, tier: 3, country: null, orderPattern: null },
    ],
    bad: [],
  })
})

it('tells the number of each bad line and what is wrong with it', () => {
  const table = ['{', line({ text: 'a', lang: 'en', expect: [] }), line({ text: 'b', lang: 'de', expect: [] }), '3']
  const { records, bad } = readRecords(table.join('\n'))
  expect(records).toHaveLength(1)
  expect(bad.map(({ line }) => line)).toEqual([1, 3, 4])
  expect(bad[0]?.reason).toContain('no JSON')
  expect(bad[1]?.reason).toContain('lang')
})
