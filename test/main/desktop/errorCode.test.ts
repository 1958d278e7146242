import { expect, it } from 'vitest'

import { errorCode } from '../../../src/main/desktop/errorCode'

it.each([
  [Object.assign(new Error('full'), { code: 'ENOSPC' }), 'ENOSPC'],
  [new Error('plain'), ''],
  ['text', ''],
  [null, ''],
])('reads the code of %s', (error, code) => {
  expect(errorCode(error)).toBe(code)
})
