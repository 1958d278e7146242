import { describe, expect, it } from 'vitest'

import { readList } from '../../../../src/main/channels/x/list'
import { postSchema } from '../../../../src/main/channels/x/wire'

const post = (id: string, text = 'x') => ({ id, text, author_id: '7' })
const unreadable = { ok: false, error: { code: 'unreadableAnswer' } }

describe('readList', () => {
  it('reads an empty page', () => {
    expect(readList({ meta: { result_count: 0 } }, postSchema)).toMatchObject({
      ok: true,
      value: { items: [], ids: [], nextPage: null },
    })
  })

  it('leaves out what is unreadable, counts it, and goes on behind it', () => {
    const data = {
      data: [post('3'), { id: '2', text: 7, author_id: '7' }, { id: '1' }, null, 'x'],
      meta: { next_token: 'n' },
    }
    expect(readList(data, postSchema)).toMatchObject({
      ok: true,
      value: { items: [{ id: '3' }], ids: ['3', '2', '1'], skippedCount: 4, nextPage: 'n' },
    })
  })

  it('takes the same post once', () => {
    const list = readList({ data: [post('1', 'a'), post('1', 'b'), post('1', 'a')] }, postSchema)
    expect(list.ok && list.value.items).toHaveLength(1)
  })

  it('keeps what came with an error about something else', () => {
    const data = {
      data: [post('1')],
      errors: [{ title: 'Not Found Error' }],
      includes: { users: [{ id: '7' }, { id: '8', name: 'A', username: 'a' }] },
    }
    const list = readList(data, postSchema)
    expect(list.ok && [...list.value.included.users.keys()]).toEqual(['8'])
  })

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['an empty object', {}],
    ['errors only', { errors: [{ code: 190, message: 'token expired' }] }],
    ['a list', [post('1')]],
    ['data that is no list', { data: { id: '1' }, meta: {} }],
    ['items without ids', { data: [1, 'a', null, true, [], {}] }],
    ['ids that lost their last digits', { data: [{ id: 12345678901234567890, text: 'x' }] }],
    ['empty ids', { data: [{ id: '', text: '', author_id: '' }] }],
  ])('refuses %s as a whole', (_, data) => {
    expect(readList(data, postSchema)).toEqual(unreadable)
  })
})
