import { expect, it } from 'vitest'

import { pageCosts } from '../../../../src/main/channels/x/costs'
import { readList } from '../../../../src/main/channels/x/list'
import { postSchema } from '../../../../src/main/channels/x/wire'

it('counts every item, read or not, and everything sent along, each once', () => {
  const post = (id: string) => ({ id, text: 'x', author_id: '7' })
  const list = readList(
    {
      data: [post('1'), post('1'), { id: '2' }],
      includes: {
        users: [
          { id: '7', name: 'A', username: 'a' },
          { id: '7', name: 'A', username: 'a' },
        ],
        tweets: [post('1'), post('3')],
      },
    },
    postSchema,
  )
  const costs = list.ok ? pageCosts(list.value, 'ownedPost', 5) : []
  expect(costs.map(({ resource, key, usd }) => [resource, key, usd])).toEqual([
    ['ownedPost', '1', 0.001],
    ['ownedPost', '2', 0.001],
    ['post', '3', 0.005],
    ['user', '7', 0.01],
  ])
})
