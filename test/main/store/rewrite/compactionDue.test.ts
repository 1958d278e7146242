import { expect, it } from 'vitest'

import { compactionDue } from '../../../../src/main/store/rewrite/compactionDue'

const kilobyte = 1024

it.each([
  ['a fifth of a large file', 2000, 400, true],
  ['less than a fifth', 2000, 399, false],
  ['a quarter of a megabyte', 300, 256, true],
  ['much of a small file', 300, 255, false],
  ['nothing of nothing', 0, 0, false],
])('compacting is due, or not, where it saves %s', (_what, bytes, savedBytes, isDue) => {
  const stats = { file: '2026-11.ndjson', bytes: bytes * kilobyte, savedBytes: savedBytes * kilobyte }
  expect(compactionDue([stats])).toEqual(isDue ? ['2026-11.ndjson'] : [])
})
