import { describe, expect, it } from 'vitest'

import { planImport } from '#shared/domain/templates/planImport'
import { exchanged } from '#shared/domain/templates/templateExchange'
import { aTemplate } from '#test/builders/templates'

const present = aTemplate({
  tags: ['a', 'b'],
  topics: ['hold', 'refund'],
  variants: [
    { language: 'en', body: 'one\ntwo' },
    { language: 'fr', body: 'un' },
  ],
})
const incoming = (part: Partial<typeof present> = {}) => exchanged({ ...present, ...part })

describe('what an import would change', () => {
  it('adds what the shop does not have', () => {
    const other = incoming({ name: 'Another' })
    expect(planImport([present], [other])).toEqual({ added: [other], replaced: [], same: [] })
  })

  it('leaves what it has word for word, in whatever order', () => {
    const turned = incoming({
      tags: ['b', 'a'],
      topics: ['refund', 'hold'],
      starterId: 'holding',
      variants: [
        { language: 'fr', body: 'un\n' },
        { language: 'en', body: 'one\r\ntwo' },
      ],
    })
    expect(planImport([present], [turned])).toEqual({ added: [], replaced: [], same: [turned] })
  })

  it.each([
    ['another body', { variants: [{ language: 'en' as const, body: 'else' }] }],
    ['another tone', { tone: 'formal' as const }],
    ['another tag', { tags: ['a'] }],
    ['another topic', { topics: [] }],
    ['a name written otherwise', { name: 'WHERE IS MY ÓRDER' }],
  ])('asks about %s under the same name', (_, part) => {
    expect(planImport([present], [incoming(part)])).toEqual({
      added: [],
      replaced: [{ existing: present, incoming: incoming(part) }],
      same: [],
    })
  })
})
