import { expect, it } from 'vitest'

import { applyFix } from '#shared/domain/tone/applyFix'

it('puts the words of the fix in the place of others, and nothing else', () => {
  expect(applyFix('Just wait here.', { start: 0, end: 6, text: 'W' })).toBe('Wait here.')
  expect(applyFix('Wait!!', { start: 4, end: 6, text: '!' })).toBe('Wait!')
  expect(applyFix('Wait', { start: 4, end: 4, text: '.' })).toBe('Wait.')
})
