import { describe, expect, it } from 'vitest'

import { clientIdProblem } from '../../../../../src/renderer/features/accounts/x/clientIdProblem'

describe('clientIdProblem', () => {
  it.each([
    'UHpSY1NQd2xfbFlJdk1vZ3dPLTI6MTpjaQ',
    '  UHpSY1NQd2xfbFlJdk1vZ3dPLTI6MTpjaQ\n',
    'a'.repeat(20),
    'a-b_'.repeat(25),
  ])('finds nothing wrong with %j', (typed) => expect(clientIdProblem(typed)).toBeNull())

  it.each(['', '  '])('misses one in %j', (typed) => expect(clientIdProblem(typed)).toBe('missing'))

  it.each([
    'a'.repeat(19),
    'a'.repeat(101),
    'two words with many letters',
    'https://console.x.com/apps/1',
    'ab:cd'.repeat(5),
  ])('sees that %j is none', (typed) => expect(clientIdProblem(typed)).toBe('wrong'))
})
