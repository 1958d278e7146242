import { expect, it } from 'vitest'

import { affordable, cost, usd } from '../../../../src/main/channels/x/prices'

it('knows X’s prices', () => {
  expect(usd).toMatchObject({ post: 0.005, ownedPost: 0.001, user: 0.01, directMessage: 0.01, sentPostWithLink: 0.2 })
  expect(cost('user', '7', 5)).toEqual({ resource: 'user', key: '7', usd: 0.01, at: 5 })
})

it('counts what fits into the rest of a limit, without losing one to rounding', () => {
  expect(affordable(0.3, 0.1)).toBe(3)
  expect(affordable(0.299, 0.1)).toBe(2)
  expect(affordable(0, 0.1)).toBe(0)
  expect(affordable(Infinity, 0.1)).toBe(Infinity)
})
