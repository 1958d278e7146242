import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

import { describe, expect, it } from 'vitest'

import { readList } from '../../../../src/main/channels/x/list'
import { postSchema } from '../../../../src/main/channels/x/wire'
import { parseJson } from '../../../../src/main/net/parseJson'

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
    ['ids that lost their last digits', JSON.parse('{"data":[{"id":12345678901234567890,"text":"x"}]}')],
    ['several items of which none can be read', { data: [{ id: '2', text: 1 }, { id: '1' }], meta: {} }],
    ['empty ids', { data: [{ id: '', text: '', author_id: '' }] }],
  ])('refuses %s as a whole', (_, data) => {
    expect(readList(data, postSchema)).toEqual(unreadable)
  })
})

const casesFile = fileURLToPath(new URL('../../../../../shared/hostile/inputs.json', import.meta.url))
const hasCases = existsSync(casesFile)
type HostileCase = {
  readonly id: string
  readonly category: string
  readonly payload?: string
  readonly expect: readonly string[]
}
const malformed: readonly HostileCase[] = hasCases
  ? (JSON.parse(readFileSync(casesFile, 'utf8')) as { cases: readonly HostileCase[] }).cases.filter(
      ({ category, payload }) => category === 'api-malformed' && payload !== undefined,
    )
  : []

describe.skipIf(!hasCases)(
  hasCases ? 'hostile answers' : 'skipped: the hostile inputs are not here (../shared)',
  () => {
    it('are there', () => {
      expect(malformed.length).toBeGreaterThanOrEqual(10)
    })

    it.each(malformed)('$id never moves the reading past what it could not read', ({ payload = '', expect: codes }) => {
      // X always says who wrote; without it every case would fail for that alone.
      const json = parseJson(payload.replaceAll('"text":', '"author_id":"7","text":'))
      const list = json.ok ? readList(json.value, postSchema) : json
      if (codes.includes('CURSOR_NOT_ADVANCED')) expect(list).toEqual(unreadable)
      if (codes.includes('NO_DUP')) expect(list.ok ? list.value.items.length : 0).toBe(1)
    })
  },
)
